package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandTest {
    @Test
    void noKeyIsUsedTwice() {
        assertThat(Arrays.stream(Command.values())
                .flatMap(command -> Stream.concat(command.keys().stream(), command.moreKeys()))
                .map(Object::toString))
                .doesNotHaveDuplicates();
    }

    @Test
    void noIdIsUsedTwice() {
        assertThat(Arrays.stream(Command.values()).map(Command::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandHasAPlaceOfItsOwn() {
        var placed = Arrays.stream(Command.Place.values()).flatMap(Command.Place::commands)
                .collect(Collectors.toList());
        assertThat(placed).containsExactlyInAnyOrder(Command.values());
    }

    @Test
    void everyCommandHasAText() {
        var texts = new Texts(Locale.GERMANY);
        assertThat(Command.values()).allSatisfy(command -> assertThat(texts.get(command.key())).isNotBlank());
    }

    @Test
    void enterBelongsToTheControlThatHasTheFocus() {
        assertThat(Command.TRACE.global()).isFalse();
        assertThat(Command.OPEN_FOLDER.global()).isTrue();
    }
}
