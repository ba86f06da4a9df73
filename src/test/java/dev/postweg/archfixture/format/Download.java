package dev.postweg.archfixture.format;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Breaks the promise that Postweg opens no connection, by a class that is harmless as such. */
final class Download {
    InputStream fetch(URL address) throws IOException {
        return address.openStream();
    }
}
