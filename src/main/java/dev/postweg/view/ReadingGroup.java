package dev.postweg.view;

import dev.postweg.format.DateOrder;
import dev.postweg.format.Encoding;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.TimeRule;
import dev.postweg.format.TimeRule.Basis;
import dev.postweg.ingest.Sample;
import dev.postweg.ingest.SampleRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Files that tell, and do not tell, the same about their times, and how the user wants them to be read. */
final class ReadingGroup {
    private final List<Sample> samples;
    private final Ask ask;
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>();
    private final ObjectProperty<DateOrder> order = new SimpleObjectProperty<>();
    private final ObjectProperty<Encoding> encoding = new SimpleObjectProperty<>();

    /** What may be said. */
    enum Ask {
        /** Only what the files do not tell. */
        DOUBTS,
        /** All that can be read in another way, even where the rows prove it. */
        ALL
    }

    /** What makes files alike. */
    record Alike(Optional<TimeRule> times, String encoding, Set<Sample.Doubt> doubts) {
        static Alike of(Sample sample) {
            return new Alike(sample.times(), sample.encoding().name(), sample.doubts());
        }
    }

    ReadingGroup(List<Sample> samples, Ask ask, ReadOptions taken) {
        this.samples = samples;
        this.ask = ask;
        times().ifPresent(rule -> {
            zone.set(taken.zone().orElse(rule.zone()));
            order.set(taken.order().orElse(rule.order()));
        });
        encoding.set(taken.encoding().filter(one -> !one.equals(told())).orElse(null));
    }

    List<Sample> samples() {
        return samples;
    }

    /** How times are read where the user says nothing. */
    Optional<TimeRule> times() {
        return samples.getFirst().times();
    }

    /** The encoding by content. */
    Encoding told() {
        return samples.getFirst().encoding();
    }

    boolean doubts(Sample.Doubt doubt) {
        return samples.getFirst().doubts().contains(doubt);
    }

    boolean asks(Sample.Doubt doubt) {
        return doubts(doubt) || ask == Ask.ALL && switch (doubt) {
            case ZONE -> times().filter(rule -> rule.zoneBasis() != Basis.CLEAR).isPresent();
            case ORDER -> times().filter(rule -> rule.orderBasis() != Basis.CLEAR).isPresent();
            case ENCODING -> true;
        };
    }

    ObjectProperty<ZoneId> zone() {
        return zone;
    }

    ObjectProperty<DateOrder> order() {
        return order;
    }

    /** The encoding that the user says; null to tell it by content. */
    ObjectProperty<Encoding> encoding() {
        return encoding;
    }

    /** The first rows as they would be read now. */
    List<SampleRow> rows() {
        return samples.getFirst().rows(new ReadOptions(Optional.ofNullable(encoding.get()),
                Optional.ofNullable(zone.get()), Optional.ofNullable(order.get())));
    }

    /** A moment in the files, for the offset of a zone. */
    long moment() {
        return rows().stream().map(SampleRow::time).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong)
                .findFirst().orElse(0);
    }

    /** What to say about the files: guesses that were taken are said, what the rows prove is not. */
    ReadOptions said() {
        var saidZone = times().filter(rule -> rule.zoneBasis() == Basis.ASSUMED
                || !rule.zone().equals(zone.get())).map(_ -> zone.get());
        var saidOrder = times().filter(rule -> rule.orderBasis() == Basis.ASSUMED
                || rule.order() != order.get()).map(_ -> order.get());
        return new ReadOptions(Optional.ofNullable(encoding.get()), saidZone, saidOrder);
    }
}
