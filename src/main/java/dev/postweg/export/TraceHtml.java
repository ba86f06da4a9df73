package dev.postweg.export;

import dev.postweg.decode.DecodedField;
import dev.postweg.decode.DecodedLine;
import dev.postweg.decode.Decoder;
import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.Trace;
import dev.postweg.trace.WaterfallLayout;
import java.util.List;
import java.util.Locale;

/**
 * Writes the dossier of one mail: one HTML page with all that is known of it, to be opened anywhere. Light or dark as
 * the reader's system is, without a script, and without anything that it would have to fetch.
 */
public final class TraceHtml {
    private static final int DEEPEST = 12;

    private final Words words;
    private final LatencyProfile profile;

    /**
     * Chooses the language.
     *
     * @param locale
     *            German gets German, every other language English
     */
    public TraceHtml(Locale locale) {
        this(locale, LatencyProfile.NONE);
    }

    /**
     * Chooses the language, and what the mail is compared with.
     *
     * @param locale
     *            German gets German, every other language English
     * @param profile
     *            how long the steps of other mails took
     */
    public TraceHtml(Locale locale, LatencyProfile profile) {
        this.words = new Words(locale);
        this.profile = profile;
    }

    /**
     * Writes the dossier.
     *
     * @param trace
     *            the trace
     * @return the page, to be stored in UTF-8
     */
    public String page(Trace trace) {
        var html = new Html();
        var subject = trace.message().subject().isBlank() ? words.get("no-subject") : trace.message().subject();
        html.own("<!DOCTYPE html>").line().open("html", "lang", words.locale().getLanguage()).line().open("head");
        html.empty("meta", "charset", "utf-8").line();
        // whatever a log may hold: nothing is fetched, nothing runs
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.element("title", subject).line().open("style").own(Resources.text("dossier.css")).close("style")
                .close("head").line();
        html.open("body").line().element("h1", subject);
        badge(html, trace.message().outcome().id());
        var facts = new TraceFacts(trace, words, profile);
        facts(html, facts.facts());
        title(html, "picture");
        html.open("div", "class", "wide").own(TraceSvg.picture(trace, words.locale())).close("div").line();
        recipients(html, trace);
        waterfall(html, trace);
        way(html, trace);
        table(html, "missing", facts.missing());
        table(html, "related", facts.related());
        table(html, "evidence", facts.evidence());
        html.element("footer", words.get("made-by")).line();
        return html.close("body").close("html").line().toString();
    }

    private void badge(Html html, String outcome) {
        html.element("p", words.get("outcome." + outcome), "class", "badge " + outcome).line();
    }

    private static void facts(Html html, List<List<String>> facts) {
        html.open("dl");
        facts.forEach(fact -> html.element("dt", fact.getFirst()).element("dd", fact.getLast()).line());
        html.close("dl").line();
    }

    private void title(Html html, String key) {
        html.element("h2", words.get(key)).line();
    }

    private void recipients(Html html, Trace trace) {
        if (trace.recipients().isEmpty()) {
            return;
        }
        title(html, "recipients");
        html.open("table", "class", "recipients").line();
        for (var branch : Branch.of(trace)) {
            var outcome = branch.recipient().outcome().id();
            html.open("tr").element("td", branch.recipient().address(), "class",
                    "depth-" + Math.min(branch.depth(), DEEPEST));
            html.open("td").element("span", branch.outcome(words), "class", "badge " + outcome).close("td");
            html.element("td", branch.path()).element("td", branch.status()).close("tr").line();
        }
        html.close("table").line();
    }

    private void waterfall(Html html, Trace trace) {
        var waterfall = WaterfallLayout.of(trace);
        if (waterfall.bars().isEmpty()) {
            return;
        }
        title(html, "waterfall");
        var pen = new SvgPen(WaterfallDrawing.bounds(waterfall), words.get("waterfall"));
        new WaterfallDrawing(words, pen, waterfall, profile).draw();
        html.open("div", "class", "wide").own(pen.document()).close("div").line();
        if (profile.mails() > 0) {
            html.element("p", words.get("waterfall.compared", profile.mails()), "class", "note").line();
        }
    }

    private void way(Html html, Trace trace) {
        title(html, "way");
        html.open("table", "class", "way").open("thead").open("tr");
        TraceWay.titles(words).forEach(title -> html.element("th", title));
        html.close("tr").close("thead").line().open("tbody");
        for (var step : new TraceWay(trace, words).steps()) {
            var cells = step.cells();
            html.open("tr", "class", step.traced().kind().id(), "id", "event-" + step.traced().order());
            cells.forEach(cell -> html.element("td", cell));
            html.close("tr").line().open("tr", "class", "details").open("td", "colspan", "" + cells.size());
            html.open("details").element("summary", step.traced().event().origin().toString());
            details(html, step.traced().event());
            html.close("details").close("td").close("tr").line();
        }
        html.close("tbody").close("table").line();
    }

    private void details(Html html, Event event) {
        for (var field : Decoder.decode(event, words.locale())) {
            decoded(html, field);
        }
        html.element("h3", words.get("raw")).open("dl", "class", "raw");
        event.fields().forEach((name, value) -> {
            if (!value.isEmpty()) {
                html.element("dt", name).element("dd", value);
            }
        });
        html.close("dl");
    }

    private void decoded(Html html, DecodedField field) {
        html.element("h3", field.field().logName()).open("table", "class", "decoded");
        for (var line : field.lines()) {
            html.open("tr").element("td", line.label(), "class", "depth-" + Math.min(line.depth(), DEEPEST))
                    .element("td", line.value()).element("td", meaning(line)).close("tr");
        }
        html.close("table");
    }

    private String meaning(DecodedLine line) {
        return line.meaning().isEmpty() || line.certainty() == Certainty.CERTAIN
                ? line.meaning()
                : line.meaning() + " (" + words.get("certainty.guessed") + ")";
    }

    private void table(Html html, String title, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        title(html, title);
        html.open("table").line();
        for (var row : rows) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell));
            html.close("tr").line();
        }
        html.close("table").line();
    }
}
