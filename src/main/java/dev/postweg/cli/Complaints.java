package dev.postweg.cli;

import dev.postweg.query.RegexSearch;
import dev.postweg.store.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Shell shell;

    Complaints(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        shell.err().println("postweg: " + usage(e));
        shell.err().println(shell.texts().get("error.try-help", command.getCommandSpec().qualifiedName()));
        return Cli.WRONG_USAGE;
    }

    private String usage(ParameterException e) {
        var texts = shell.texts();
        return switch (e) {
            case UnmatchedArgumentException unmatched when command(unmatched) -> texts.get("error.command",
                    unmatched.getUnmatched().getFirst());
            case UnmatchedArgumentException unmatched -> texts.get("error.unmatched",
                    String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> texts.get("error.missing",
                    missing.getMissing().getFirst().paramLabel());
            default -> value(e).orElse(e.getMessage());
        };
    }

    private static boolean command(UnmatchedArgumentException e) {
        return e.getCommandLine().getParent() == null && !e.getUnmatched().getFirst().startsWith("-");
    }

    private Optional<String> value(ParameterException e) {
        if (e.getArgSpec() == null || e.getValue() == null) {
            return Optional.empty();
        }
        var type = e.getArgSpec().type();
        var label = e.getArgSpec().isOption()
                ? ((CommandLine.Model.OptionSpec) e.getArgSpec()).longestName()
                : e.getArgSpec().paramLabel();
        return Optional.of(type.isEnum()
                ? shell.texts().get("error.choice", label, e.getValue(), String.join(", ", Choice.spellings(type)))
                : shell.texts().get("error.value", label, e.getValue()));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        return switch (e) {
            case BrokenPipe _ -> Cli.DONE;
            case WorkspaceException broken -> fail(workspace(broken));
            case RegexSearch.TooExpensive _ -> fail(shell.texts().get("error.regex"));
            case UncheckedIOException unchecked -> handleExecutionException(unchecked.getCause(), command, parsed);
            case IOException io -> fail(file(io));
            // anything else is a fault of Postweg, and its trace is what a report of it needs
            default -> throw e;
        };
    }

    private String workspace(WorkspaceException e) {
        return switch (e.reason()) {
            case FAILED, CANCELLED -> e.getMessage();
            case TOO_EXPENSIVE -> shell.texts().get("error.regex");
            default -> shell.texts().get("error.workspace." + e.reason(), String.valueOf(e.file()));
        };
    }

    private String file(IOException e) {
        var texts = shell.texts();
        return switch (e) {
            case NoSuchFileException missing -> texts.get("error.no-file", missing.getFile());
            case AccessDeniedException denied -> texts.get("error.denied", denied.getFile());
            case FileAlreadyExistsException exists -> texts.get("error.exists", exists.getFile());
            case FileSystemException other -> texts.get("error.file", other.getFile(),
                    String.valueOf(other.getReason()));
            default -> String.valueOf(e.getMessage());
        };
    }

    private int fail(String message) {
        shell.err().println("postweg: " + message);
        return Cli.FAILED;
    }
}
