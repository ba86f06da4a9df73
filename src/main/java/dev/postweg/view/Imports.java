package dev.postweg.view;

import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.Wishes;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How logs come into a workspace. A seam: tests hold an import in its middle. */
interface Imports {
    /** The workspace file that keeps an import of inputs. */
    Path fileOf(List<Path> inputs) throws IOException;

    /** Imports inputs; works until it is done or the progress says stop. */
    ImportReport run(Workspace workspace, List<Path> inputs, Wishes wishes, Progress progress);

    /** Imports the files again about which the wishes say something. */
    ImportReport again(Workspace workspace, Wishes wishes, Progress progress);
}
