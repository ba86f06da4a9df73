package dev.postweg.export;

import dev.postweg.model.Channel;
import dev.postweg.model.Service;
import dev.postweg.trace.LayoutOptions;
import dev.postweg.trace.Picture;
import dev.postweg.trace.PictureLayout;
import dev.postweg.trace.PictureTexts;
import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.Trace;
import java.util.Set;

/**
 * What stands in the picture of a mail, in words.
 *
 * @param words
 *            of a language
 */
record WayTexts(Words words) implements PictureTexts {
    private static final double WIDTH = 1240;

    /** Lays a trace out as it first stands in a window: what is many or beside the way is folded. */
    static Picture picture(Trace trace, Words words, TextMeasure measure) {
        return PictureLayout.of(trace, new LayoutOptions(WIDTH, Set.of(), LayoutOptions.Shadow.FOLDED, measure,
                new WayTexts(words)));
    }

    @Override
    public String channel(Channel channel) {
        return words.get("channel." + channel.id());
    }

    @Override
    public String service(Service service) {
        return service.id();
    }

    @Override
    public String time(long time) {
        return Times.clock(time, DecimalMark.of(words.locale()));
    }

    @Override
    public String missingLog(long around) {
        return words.get("picture.missing", Times.hour(around));
    }
}
