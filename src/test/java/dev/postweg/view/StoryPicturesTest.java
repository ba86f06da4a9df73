package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes pictures of mails, each of another kind; only where somebody wants them, for it takes its time. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class StoryPicturesTest extends PictureTest {
    private static final Map<String, String> STORIES = new LinkedHashMap<>();

    static {
        STORIES.put("one-server", "subject:Outlook server:EX01 event:SENDEXTERNAL");
        STORIES.put("group", "subject:Rundschreiben event:EXPAND");
        STORIES.put("forward", "subject:\"Bestellung 2018-117\" event:DELIVER");
        STORIES.put("ndr", "subject:Quarterly event:FAIL");
        STORIES.put("shadow", "subject:\"Testmail Intern\" event:DELIVER");
        STORIES.put("versions", "subject:Wien subject:Paderborn event:DELIVER");
        STORIES.put("edge", "subject:\"Anfrage über Edge\" event:DELIVER");
        STORIES.put("deferred", "subject:Baupläne event:DEFER");
        STORIES.put("rejected", "subject:prize event:FAIL");
        STORIES.put("moderation", "subject:Urlaubsregelung event:EXPAND");
        STORIES.put("missing-log", "subject:Besprechung event:SEND");
        STORIES.put("clocks", "subject:Uhren event:DELIVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void stories(String theme) throws IOException {
        begin(theme, "ENGLISH", theme);
        openSamples();
        for (var story : STORIES.entrySet()) {
            trace(story.getValue());
            Eventually.doFx(() -> page.model().trace().shadow().set(story.getKey().equals("shadow")));
            assertThat(page.trace().picture().nodes()).isNotEmpty();
            take("trace-" + story.getKey());
        }
        trace(STORIES.get("group"));
        show(2);
        take("trace-time");
        show(1);
        page.trace().chooseRecipient(2);
        take("trace-recipients");
        take("trace-large", large());
    }
}
