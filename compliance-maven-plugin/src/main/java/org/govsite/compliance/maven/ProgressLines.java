package org.govsite.compliance.maven;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.govsite.compliance.site.Progress;

/**
 * Says now and then how many pages have been read: at most one line in ten seconds, the first after ten, so that a short run
 * says nothing. Counts from its construction on; for one site.
 */
final class ProgressLines implements Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final Texts texts;
    private final Consumer<String> log;
    private final LongSupplier nanos;
    private long last;

    /** @param nanos a clock, in nanoseconds from any origin, that never goes back */
    ProgressLines(Texts texts, Consumer<String> log, LongSupplier nanos) {
        this.texts = texts;
        this.log = log;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    @Override
    public synchronized void observed(int pages, int total) {
        long now = nanos.getAsLong();
        if (now - last >= PAUSE && pages < total) {
            last = now;
            log.accept(texts.text("progress", count(pages), count(total)));
        }
    }

    private static String count(int pages) {
        return String.format(Locale.ROOT, "%,d", pages);
    }
}
