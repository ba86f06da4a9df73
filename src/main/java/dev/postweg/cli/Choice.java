package dev.postweg.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the values of an enum as a command line spells them: in any case, with dashes.
 *
 * @param <E>
 *            the enum
 */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    Choice(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> spelling(value).equalsIgnoreCase(text))
                .findFirst().orElseThrow(() -> new TypeConversionException(text));
    }

    /** Lists the spellings of an enum's values. */
    static List<String> spellings(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> spelling((Enum<?>) value)).toList();
    }

    private static String spelling(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
