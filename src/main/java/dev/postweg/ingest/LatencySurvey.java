package dev.postweg.ingest;

import dev.postweg.store.RowIds;
import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.WaterfallLayout;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds how long mails of a workspace and their steps took, so that one mail can be compared with them. Of many it
 * follows some, spread evenly over the list; that takes about a second and belongs in the background.
 */
public final class LatencySurvey {
    /** A share that is found in so many mails is wrong by a few hundredths at most. */
    private static final int MOST = 500;

    private static final int AT_ONCE = 50;

    private LatencySurvey() {
    }

    /**
     * Follows mails.
     *
     * @param reader
     *            reads the workspace; used by this thread alone
     * @param mails
     *            numbers of the mails to compare with, such as all of the workspace in the order of their time
     * @param stopped
     *            tells between two mails whether nobody waits for the answer any more
     * @return what they took; {@link LatencyProfile#NONE} where it was stopped
     */
    public static LatencyProfile of(WorkspaceReader reader, RowIds mails, BooleanSupplier stopped) {
        var count = Math.min(MOST, mails.size());
        var loader = new TraceLoader(reader);
        var profile = new LatencyProfile.Builder();
        var some = RowIds.of(IntStream.range(0, count).map(i -> mails.get((int) ((long) i * mails.size() / count)))
                .toArray());
        for (var from = 0; from < count; from += AT_ONCE) {
            for (var mail : loader.read(some.slice(from, from + AT_ONCE))) {
                if (stopped.getAsBoolean()) {
                    return LatencyProfile.NONE;
                }
                var trace = mail.trace();
                profile.add(WaterfallLayout.of(trace), trace.message().latencyMs());
            }
        }
        return profile.build();
    }
}
