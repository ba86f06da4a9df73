package dev.postweg.view;

import dev.postweg.ingest.LatencySurvey;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.trace.LatencyProfile;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How long mails of the open workspace usually take; found in the background, anew when the workspace has grown. */
final class UsualModel {
    private final Session session;
    private final QuerySlot survey;
    private final ReadOnlyObjectWrapper<LatencyProfile> profile = new ReadOnlyObjectWrapper<>(LatencyProfile.NONE);
    private volatile Known known = new Known(null, 0);

    private record Known(Workspace workspace, long generation) {
    }

    UsualModel(Session session, Tasks tasks, Notices notices) {
        this.session = session;
        this.survey = new QuerySlot(tasks, notices::failed);
        session.workspace().subscribe(workspace -> {
            survey.stop();
            known = new Known(null, 0);
            profile.set(LatencyProfile.NONE);
        });
    }

    /** What is usual, or {@link LatencyProfile#NONE} as long as nothing is known. */
    ReadOnlyObjectProperty<LatencyProfile> profile() {
        return profile.getReadOnlyProperty();
    }

    /** Asks for what is usual, unless it is known. */
    void ask() {
        var now = new Known(session.workspace().get(), session.generation().get());
        if (now.workspace != null && !now.equals(known)) {
            known = now;
            survey.ask(now.workspace, reader -> LatencySurvey.of(reader,
                    reader.messageIds(new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_FIRST), Integer.MAX_VALUE),
                    () -> known != now), profile::set);
        }
    }
}
