package dev.postweg.archfixture.format;

import java.io.IOException;
import java.net.Socket;

/** Breaks the promise that Postweg opens no connection. */
final class Telephone {
    Socket call() throws IOException {
        return new Socket("localhost", 25);
    }
}
