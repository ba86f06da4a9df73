package dev.postweg.view;

import dev.postweg.store.WorkspaceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What went wrong or well, collected in one place instead of a dialog each. */
final class Notices {
    private static final Logger LOG = System.getLogger(Notices.class.getName());
    private static final int MOST = 50;

    private final Texts texts;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);

    Notices(Texts texts) {
        this.texts = texts;
    }

    /** The latest first. */
    ObservableList<Notice> list() {
        return shown;
    }

    void add(Notice.Weight weight, String text) {
        add(new Notice(weight, text, Optional.empty()));
    }

    void add(Notice notice) {
        notices.removeIf(old -> old.text().equals(notice.text()));
        notices.addFirst(notice);
        if (notices.size() > MOST) {
            notices.removeLast();
        }
    }

    void remove(Notice notice) {
        notices.remove(notice);
    }

    void clear() {
        notices.clear();
    }

    /** Says what failed. A stopped query is no failure. */
    void failed(Exception failure) {
        if (failure instanceof WorkspaceException known) {
            if (known.reason() != WorkspaceException.Reason.CANCELLED) {
                var key = "workspace." + known.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                add(Notice.Weight.ERROR, texts.get(key, known.file(), known.getMessage()));
                LOG.log(Level.WARNING, "workspace", failure);
            }
            return;
        }
        add(Notice.Weight.ERROR, texts.get("notice.failed", failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage()));
        LOG.log(Level.WARNING, "failed", failure);
    }
}
