package org.govsite.compliance.site;

import java.io.IOException;
import java.util.Set;

/** The files of another store, one of them with other bytes. */
final class ChangedStore implements Store {

    private final Store store;
    private final Page changed;

    ChangedStore(Store store, Page changed) {
        this.store = store;
        this.changed = changed;
    }

    @Override
    public Set<String> paths() {
        return store.paths();
    }

    @Override
    public long size(String path) throws IOException {
        return path.equals(changed.path()) ? changed.size() : store.size(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return path.equals(changed.path()) ? changed.content() : store.read(path);
    }

    @Override
    public void close() {
        // what it reads from belongs to the site that was changed
    }
}
