package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientAddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = {"a@x # 1 # a@x", "a@x;b@y # 2 # a@x/b@y",
            "a@x;b@y # 0 # a@x/b@y", "a@x;b@y; # 2 # a@x/b@y", "\"a;b\"@x;c@y # 2 # \"a;b\"@x/c@y",
            "\"a;b\"@x;c@y # 0 # \"a;b\"@x/c@y", "\"a\\\";b\"@x # 1 # \"a\\\";b\"@x", "\"a;b@x # 2 # \"a/b@x",
            "\"a;b@x # 1 # \"a;b@x", "a;b@x;c@y # 2 # a;b@x/c@y", "a@x;b@y;c@z # 2 # a@x/b@y/c@z",
            "c=DE;a=x;p=Corp;s=Name # 1 # c=DE;a=x;p=Corp;s=Name", "a@x;c=DE;s=Name # 2 # a@x/c=DE;s=Name",
            "a;b;c # 3 # a/b/c", "a@x;b;c # 2 # a@x/b;c", "a@x;b # 1 # a@x;b"})
    void splits(String text, int count, String expected) {
        assertThat(RecipientAddresses.split(text, count)).containsExactly(expected.split("/"));
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'',1", ";,2", "' ;',0"})
    void nothingHasNone(String text, int count) {
        assertThat(RecipientAddresses.split(text, count)).isEmpty();
    }
}
