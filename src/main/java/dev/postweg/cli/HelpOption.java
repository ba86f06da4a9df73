package dev.postweg.cli;

import picocli.CommandLine.Option;

/** The option {@code --help}. */
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;
}
