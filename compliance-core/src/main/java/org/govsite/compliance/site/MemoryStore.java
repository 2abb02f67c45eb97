package org.govsite.compliance.site;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files given by the caller. */
final class MemoryStore implements Store {

    private final SortedMap<String, Page> pages = new TreeMap<>();

    MemoryStore(Collection<Page> given) {
        for (Page page : given) {
            String path = SitePaths.normalise(page.path());
            if (!SitePaths.foreign(path) && pages.put(path, page) != null) {
                throw SitePaths.duplicate(path);
            }
        }
        if (pages.isEmpty()) {
            throw new SiteException(
                    "没有给出任何页面，无法检查；请至少给出一个页面", "No page was given, there is nothing to check; give at least one page");
        }
    }

    @Override
    public Set<String> paths() {
        return pages.keySet();
    }

    @Override
    public long size(String path) {
        return pages.get(path).size();
    }

    @Override
    public byte[] read(String path) {
        if (size(path) > Limits.FILE_BYTES) {
            throw Store.tooLarge(path);
        }
        return pages.get(path).content();
    }

    @Override
    public void close() {
        // holds nothing but memory
    }
}
