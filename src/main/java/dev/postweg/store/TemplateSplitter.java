package dev.postweg.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the wide texts of rows into templates and values, which {@link Templates} joins again. For one thread, as its
 * buffers are used for one text after another. What stays in the template is copied in one piece up to the next value;
 * texts of the same place mostly have one of the last templates, which then need not be put together.
 */
final class TemplateSplitter {
    private static final int SHORT = 16;
    private static final int GUID_LENGTH = 36;
    private static final int[] GUID_DASHES = {8, 13, 18, 23};
    private static final int ENTRY_ID = 48;
    private static final int SLOT_BITS = 12;
    private static final int PLACE_BITS = 11;
    private static final int[] NONE = {};
    private static final char[] NO_CHARACTERS = {};

    private final Known[] lately = new Known[1 << SLOT_BITS];
    /** The last template of a place, and the one before it. */
    private final Known[] last = new Known[1 << PLACE_BITS];
    private final Known[] before = new Known[1 << PLACE_BITS];
    private final RepeatedTerms repeated = new RepeatedTerms();
    private final Chars template = new Chars();
    private final Chars values = new Chars();
    private final Holes holes = new Holes();
    private final List<Shared<String>> terms = new ArrayList<>();
    private Templates.Frame frame;

    /** A template that came lately, and the places of its holes; none where it is not to be expected. */
    private record Known(char[] chars, int[] marks, String text) {
    }

    /** Begins a row. */
    void begin(Templates.Frame row) {
        frame = row;
        values.clear();
        terms.clear();
    }

    /** The values of all texts since the row began. */
    SplitValues values() {
        return new SplitValues(values.toString(), List.copyOf(terms));
    }

    /**
     * Returns the template of a text and adds its values to those of the row.
     *
     * @param place
     *            any number that texts have which are often alike
     */
    String split(String whole, int place) {
        if (standsWhole(whole)) {
            return whole;
        }
        holes.begin(whole, frame);
        var slot = Shared.slot(place, PLACE_BITS);
        var known = last[slot];
        if (follows(known)) {
            return known.text;
        }
        known = before[slot];
        if (!follows(known)) {
            known = found();
            if (known == null) {
                return whole;
            }
        }
        if (known.marks.length > 0) {
            before[slot] = last[slot];
            last[slot] = known;
        }
        return known.text;
    }

    // short texts and the short codes of message-info stand whole, so that they can be looked up
    private static boolean standsWhole(String text) {
        return (text.length() <= SHORT || isCode(text)) && text.indexOf(Templates.HOLE) < 0
                && text.indexOf(Templates.LATENCY) < 0;
    }

    private static boolean isCode(String text) {
        return text.charAt(3) == ':' && Character.digit(text.charAt(0), 16) >= 0
                && Character.digit(text.charAt(1), 16) >= 0 && Character.isLetter(text.charAt(2));
    }

    /** Adds the values of a text that has the expected template; tells whether it has. */
    private boolean follows(Known known) {
        if (known == null || !holes.follow(known.chars, known.marks)) {
            return false;
        }
        for (var i = 0; i < holes.count(); i++) {
            add(holes.get(i));
        }
        return true;
    }

    /** Adds the values of any text, and returns its template; null where it has no holes. */
    private Known found() {
        template.clear();
        var copied = 0;
        boolean more;
        do {
            more = holes.find();
            for (var i = 0; i < holes.count(); i++) {
                var hole = holes.get(i);
                template.add(holes.chars(), copied, hole.from());
                if (hole.kind() == Holes.Kind.LATENCY) {
                    template.add(Templates.LATENCY);
                }
                template.add(Templates.HOLE);
                copied = hole.end();
                add(hole);
            }
        } while (more);
        // a value at the beginning counts, too: it ends behind it
        if (copied == 0) {
            return null;
        }
        template.add(holes.chars(), copied, holes.length());
        return known();
    }

    /** The same text for equal templates, so that what looks it up finds its hash worked out. */
    private Known known() {
        var slot = Shared.slot(template.hash(), SLOT_BITS);
        if (lately[slot] == null || !template.is(lately[slot].chars)) {
            var text = template.toString();
            if (!Shared.fits(text.length(), SLOT_BITS)) {
                return new Known(NO_CHARACTERS, NONE, text);
            }
            lately[slot] = new Known(template.toArray(), marks(text), text);
        }
        return lately[slot];
    }

    private static int[] marks(String text) {
        var count = Templates.holes(text);
        // where a '<' stays, the values behind it decide whether an address begins there
        if (count > Holes.MOST || text.indexOf('<') >= 0) {
            return NONE;
        }
        var marks = new int[count];
        for (int i = 0, hole = -1; i < count; i++) {
            hole = text.indexOf(Templates.HOLE, hole + 1);
            marks[i] = hole > 0 && text.charAt(hole - 1) == Templates.LATENCY ? hole - 1 : hole;
        }
        return marks;
    }

    private void add(Holes.Hole hole) {
        var chars = holes.chars();
        switch (hole.kind()) {
            case TIME -> {
                values.add(Templates.TIME);
                values.add(hole.time() - frame.time());
            }
            case OWN_ID -> values.add(Templates.OWN_ID);
            case MARK -> {
                values.add(Templates.LITERAL);
                values.add(chars[hole.from()] == Templates.HOLE ? '1' : '6');
            }
            case LATENCY -> {
                var from = hole.from() + 2;
                while (from < hole.end() && chars[from] == '0') {
                    from++;
                }
                values.add(chars, from, hole.end());
            }
            case VALUE -> addValue(chars, hole.from(), hole.end());
        }
        values.add(Templates.HOLE);
    }

    private void addValue(char[] chars, int at, int end) {
        if (isGuid(chars, at, end)) {
            addGuid(chars, at, end);
        } else if (isPairs(chars, at, end)) {
            values.add(Templates.PAIRS);
            for (var i = at; i < end; i += 3) {
                values.add(chars[i]);
                values.add(chars[i + 1]);
            }
        } else {
            values.add(chars, at, end);
        }
    }

    private void addGuid(char[] chars, int at, int end) {
        var met = repeated.met(chars, at, end);
        if (met == null) {
            values.add(chars, at, end);
        } else {
            values.add(Templates.TERM);
            terms.add(met);
        }
    }

    private static boolean isGuid(char[] chars, int at, int end) {
        if (end - at != GUID_LENGTH) {
            return false;
        }
        for (var dash : GUID_DASHES) {
            if (chars[at + dash] != '-') {
                return false;
            }
        }
        return true;
    }

    // 00-00-00-00-50-15: the entry id of an item
    private static boolean isPairs(char[] chars, int at, int end) {
        if (end - at < ENTRY_ID || (end - at) % 3 != 2) {
            return false;
        }
        for (var i = at; i < end; i++) {
            if (chars[i] == '-' != ((i - at) % 3 == 2)) {
                return false;
            }
        }
        return true;
    }
}
