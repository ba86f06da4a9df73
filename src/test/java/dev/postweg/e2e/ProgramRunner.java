package dev.postweg.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the packaged program as a user does, and keeps what it said.
 *
 * @param program
 *            the words that start it
 * @param scratch
 *            an empty folder of the test: working folder, caches and temporary files
 * @param environment
 *            what the program's environment has beyond that of the test
 * @param input
 *            what is typed or piped into it
 */
public record ProgramRunner(List<String> program, Path scratch, Map<String, String> environment, String input) {

    private static final long TIMEOUT_SECONDS = 300;

    /** What came of a run: the exit code, and both streams as text. */
    public record Result(int exit, String out, String err) {
    }

    /** The program of this build. */
    public static ProgramRunner inFolder(Path scratch) {
        var launcher = image().resolve("bin").resolve(isWindows() ? "postweg.bat" : "postweg");
        var environment = Map.of("XDG_CACHE_HOME", scratch.resolve("cache").toString(), "XDG_CONFIG_HOME",
                scratch.resolve("config").toString(), "LC_ALL", "C.UTF-8");
        return new ProgramRunner(List.of(launcher.toString()), scratch, environment, "");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    /** The folder that {@code mvn package} leaves. */
    public static Path image() {
        return Path.of(System.getProperty("postweg.image", "target/postweg")).toAbsolutePath();
    }

    /** The same program, started by other words. */
    public ProgramRunner startedBy(String... words) {
        return new ProgramRunner(List.of(words), scratch, environment, input);
    }

    /** The same program with another home folder of the user; by no variable does every system let it be moved. */
    public ProgramRunner atHome(Path home) {
        return startedBy(image().resolve("bin").resolve(isWindows() ? "java.exe" : "java").toString(),
                "-Duser.home=" + home, "-m", "dev.postweg/dev.postweg.app.Main");
    }

    /** The same program, with a variable of its environment set. */
    public ProgramRunner with(String variable, String value) {
        var more = new TreeMap<>(environment);
        more.put(variable, value);
        return new ProgramRunner(program, scratch, more, input);
    }

    /** The same program, reading a text from standard input. */
    public ProgramRunner reading(String text) {
        return new ProgramRunner(program, scratch, environment, text);
    }

    /** Runs it to its end. */
    public Result run(String... arguments) throws IOException, InterruptedException {
        var in = Files.writeString(Files.createTempFile(scratch, "in", ".txt"), input);
        var out = Files.createTempFile(scratch, "out", ".txt");
        var err = Files.createTempFile(scratch, "err", ".txt");
        var builder = new ProcessBuilder(Stream.concat(program.stream(), Stream.of(arguments)).toList())
                .directory(scratch.toFile()).redirectInput(in.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after %d s: %s%nout: %s%nerr: %s".formatted(TIMEOUT_SECONDS,
                    List.of(arguments), Files.readString(out), Files.readString(err)));
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts it and kills it after a time, as a power failure would; tells whether it was still running then. */
    public boolean killAfter(long milliseconds, String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(program.stream(), Stream.of(arguments)).toList())
                .directory(scratch.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        var process = builder.start();
        var ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return !ended;
    }
}
