package dev.postweg.cli;

import dev.postweg.export.CsvStyle;
import dev.postweg.export.Delimiter;
import dev.postweg.format.DateOrder;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;

/** The command line of Postweg. */
public final class Cli {
    /** Exit code: done. */
    public static final int DONE = 0;
    /** Exit code: could not be done. */
    public static final int FAILED = 1;
    /** Exit code: not understood. */
    public static final int WRONG_USAGE = 2;

    private static final Set<String> COMMANDS = Set.of("import", "events", "messages", "trace");

    private static final int HELP_WIDTH = 100;

    private Cli() {
    }

    /**
     * Tells whether arguments are for the command line, or for the window.
     *
     * @param args
     *            the words behind the program's name
     * @return true where they begin with a command or an option, or with a word that can be meant for one; false for
     *         none, and for paths
     */
    public static boolean isCommand(String... args) {
        return args.length > 0 && (COMMANDS.contains(args[0]) || args[0].startsWith("-")
                || args[0].chars().allMatch(Character::isLetter) && !Files.exists(Path.of(args[0])));
    }

    /**
     * Runs a command.
     *
     * @param args
     *            the words behind the program's name
     * @param out
     *            standard output
     * @param err
     *            standard error
     * @param locale
     *            language of messages, and form of Excel exports
     * @return the exit code
     */
    public static int run(String[] args, PrintStream out, PrintStream err, Locale locale) {
        var shell = new Shell(out, err, new Texts(locale), Terminal.of(out, err));
        var exit = commandLine(shell).execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    static CommandLine commandLine(Shell shell) {
        var complaints = new Complaints(shell);
        var line = new CommandLine(new PostwegCommand(shell.texts()));
        line.addSubcommand(new ImportCommand(shell)).addSubcommand(new EventsCommand(shell))
                .addSubcommand(new MessagesCommand(shell)).addSubcommand(new TraceCommand(shell));
        describe(line, shell.texts());
        line.getSubcommands().values().forEach(subcommand -> describe(subcommand, shell.texts()));
        line.registerConverter(Delimiter.class, new Choice<>(Delimiter.class))
                .registerConverter(CsvStyle.Encoding.class, new Choice<>(CsvStyle.Encoding.class))
                .registerConverter(DateOrder.class, new Choice<>(DateOrder.class))
                .registerConverter(RowFormat.class, new Choice<>(RowFormat.class))
                .registerConverter(TraceFormat.class, new Choice<>(TraceFormat.class))
                .registerConverter(ImportCommand.ReportFormat.class, new Choice<>(ImportCommand.ReportFormat.class));
        return line.setOut(new PrintWriter(shell.out(), true)).setErr(new PrintWriter(shell.err(), true))
                // a filter may begin with the sign by which picocli would read a file of arguments,
                // or with a minus sign, as the order from great to small does
                .setExpandAtFiles(false).setAllowOptionsAsOptionParameters(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static void describe(CommandLine line, Texts texts) {
        line.setResourceBundle(texts.bundle());
        line.getCommandSpec().usageMessage().width(HELP_WIDTH).sortOptions(false).abbreviateSynopsis(true);
        line.getCommandSpec().version("Postweg " + version());
    }

    private static String version() {
        var descriptor = Cli.class.getModule().getDescriptor();
        return descriptor == null ? "" : descriptor.rawVersion().orElse("");
    }
}
