package dev.postweg.e2e;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same with many more rows: {@code mvn -Pfaults verify}. */
class FieldsCheck extends FieldsE2ETest {
    @Test
    void everyFieldOf100000RowsComesBack() throws IOException, InterruptedException {
        check(100_000);
    }
}
