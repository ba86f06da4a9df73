package dev.postweg.view;

import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.EventKind;
import dev.postweg.model.Outcome;
import dev.postweg.store.FacetCounts;

/** How the fields, their values and their numbers are called in the window. */
final class FacetWords {
    private final Show show;
    private final Words words;

    FacetWords(Show show) {
        this.show = show;
        this.words = new Words(show.texts());
    }

    Texts texts() {
        return show.texts();
    }

    String title(Facet facet) {
        return texts().get("facet." + facet.field().id());
    }

    String value(Facet facet, String value) {
        return switch (facet.field()) {
            case CHANNEL -> Channel.ofId(value).map(words::of).orElse(value);
            case OUTCOME -> Outcome.ofId(value).map(words::of).orElse(value);
            case DIRECTION -> Direction.ofId(value).map(words::of).orElse(value);
            case KIND -> EventKind.ofId(value).map(words::of).orElse(value);
            case ANONYMOUS -> words.anonymity(value);
            default -> value;
        };
    }

    /** A number, with a sign before it where it is the least that it can be. */
    String number(long number, FacetCounts.Reach reach) {
        return reach == FacetCounts.Reach.ALL ? show.number(number) : "≥ " + show.number(number);
    }

    /** The same for those who hear it. */
    String spoken(long number, FacetCounts.Reach reach) {
        return reach == FacetCounts.Reach.ALL
                ? show.number(number)
                : texts().get("facets.at-least", show.number(number));
    }
}
