package dev.postweg.view;

import dev.postweg.export.PartFile;
import dev.postweg.export.TraceHtml;
import dev.postweg.export.TraceSvg;
import dev.postweg.trace.Picture;
import dev.postweg.view.chart.WayImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes a mail out of the window: its way as a picture, all of it as a dossier. Always light, for paper is. */
final class TraceOutlet {
    static final List<String> PICTURES = List.of("png", "svg");
    static final List<String> DOSSIERS = List.of("html");
    private static final double SCALE = 2;
    private static final int LONGEST_NAME = 48;

    private final TraceModel trace;
    private final WayModel way;
    private final Tasks tasks;
    private final Show show;
    private final Notices notices;

    TraceOutlet(TraceModel trace, WayModel way, Tasks tasks, Show show, Notices notices) {
        this.trace = trace;
        this.way = way;
        this.tasks = tasks;
        this.show = show;
        this.notices = notices;
    }

    /** A name for a file with this mail: its subject, as far as file systems take it. */
    String name(String ending) {
        var words = subject().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (words.isEmpty() ? "mail" : words.substring(0, Math.min(LONGEST_NAME, words.length()))) + "." + ending;
    }

    private String subject() {
        return trace.loaded().get().trace().message().subject();
    }

    /** Puts the picture, as it is opened and folded now, on the clipboard. */
    void copy() {
        var content = new ClipboardContent();
        content.putImage(image().image());
        Clipboard.getSystemClipboard().setContent(content);
        notices.add(Notice.Weight.INFO, show.texts().get("trace.copied"));
    }

    private Picture picture() {
        return way.drawn().get().picture();
    }

    private WayImage image() {
        return WayImage.of(picture(), Appearance.light(), SCALE);
    }

    /** Saves the picture, as SVG where the name ends so, else as PNG. */
    void savePicture(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            var picture = picture();
            var subject = subject();
            save(file, out -> write(out, TraceSvg.picture(picture, subject, show.texts().locale())));
        } else {
            var image = image();
            save(file, image::write);
        }
    }

    /** Saves all that is known of the mail as one page of HTML. */
    void saveDossier(Path file) {
        var mail = trace.loaded().get().trace();
        var usual = way.waterfall().usual().profile().get();
        save(file, out -> write(out, new TraceHtml(show.texts().locale(), usual).page(mail)));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void save(Path file, Writing writing) {
        tasks.run(show.texts().get("trace.saving", file.getFileName()), _ -> {
            try (var part = PartFile.of(file)) {
                writing.to(part.stream());
                part.complete();
            }
            return file;
        }, _ -> notices.add(Notice.Weight.INFO, show.texts().get("trace.saved", file)), notices::failed);
    }
}
