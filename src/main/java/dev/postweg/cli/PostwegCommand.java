package dev.postweg.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code postweg} itself, with the options that stand alone. */
@Command(name = "postweg")
final class PostwegCommand implements Runnable {
    @Mixin
    private HelpOption help;
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;
    @Spec
    private CommandSpec spec;

    private final Texts texts;

    PostwegCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), texts.get("error.no-command"));
    }
}
