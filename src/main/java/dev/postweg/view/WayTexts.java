package dev.postweg.view;

import dev.postweg.model.Channel;
import dev.postweg.model.Service;
import dev.postweg.trace.PictureTexts;

/**
 * The words of a picture in the window's language and zone.
 *
 * @param show
 *            writes values
 * @param words
 *            the domain's words
 * @param zone
 *            of the times
 */
record WayTexts(Show show, Words words, Zone zone) implements PictureTexts {
    @Override
    public String channel(Channel channel) {
        return words.of(channel);
    }

    @Override
    public String service(Service service) {
        return words.of(service);
    }

    @Override
    public String time(long time) {
        return show.clock(time, time, zone);
    }

    @Override
    public String missingLog(long around) {
        return show.texts().get("way.missing", show.minute(around, zone));
    }
}
