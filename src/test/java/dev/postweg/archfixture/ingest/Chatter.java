package dev.postweg.archfixture.ingest;

/** Breaks the rule that only the command line and the start write to the console. */
final class Chatter {
    void talk() {
        System.out.println("half done");
    }
}
