package dev.postweg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own, timed from outside. */
record Command(List<String> words) {
    private static final int LOOK_MS = 20;
    private static final String PEAK = "VmHWM:";

    /** Wall time in ms, and the most memory that the process held, in kB; 0 where the system does not tell. */
    record Run(long ms, long peakKb) {
    }

    Run run() throws IOException, InterruptedException {
        var log = Files.createTempFile("benchmark", ".log");
        try {
            var start = System.nanoTime();
            var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            var peak = 0L;
            while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.pid()));
            }
            var ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (process.exitValue() != 0) {
                throw new IOException(words + " ended with " + process.exitValue() + ": " + Files.readString(log));
            }
            return new Run(ms, peak);
        } finally {
            Files.delete(log);
        }
    }

    // Linux only; the launcher of the program replaces itself by the program
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    /** A class of the benchmark in a virtual machine of its own. */
    static Command java(Class<?> main, Object... arguments) {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
        for (var argument : arguments) {
            words.add(argument.toString());
        }
        return new Command(words);
    }

    static boolean installed(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
