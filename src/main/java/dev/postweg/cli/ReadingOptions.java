package dev.postweg.cli;

import dev.postweg.format.DateOrder;
import dev.postweg.format.Encoding;
import dev.postweg.format.ReadOptions;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says about files that do not tell it themselves. */
final class ReadingOptions {
    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "import-encoding", converter = Name.class)
    private Encoding encoding;
    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "import-zone", converter = ZoneName.class)
    private ZoneId zone;
    @Option(names = "--date-order", paramLabel = "ORDER", descriptionKey = "import-date-order")
    private DateOrder order;

    ReadOptions options() {
        return new ReadOptions(Optional.ofNullable(encoding), Optional.ofNullable(zone), Optional.ofNullable(order));
    }

    /** Reads the name of an encoding. */
    static final class Name implements ITypeConverter<Encoding> {
        @Override
        public Encoding convert(String value) {
            return Encoding.ofName(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** Reads the name of a zone, or an offset. */
    static final class ZoneName implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
