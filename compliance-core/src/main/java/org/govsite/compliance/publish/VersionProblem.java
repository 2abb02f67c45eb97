package org.govsite.compliance.publish;

import java.util.Optional;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;

/** Whether the version of a pack has grown as its changes ask. */
final class VersionProblem {

    private VersionProblem() {}

    static Optional<LocalizedText> of(PackDiff diff) {
        PackRef was = diff.before().ref();
        PackRef is = diff.after().ref();
        if (!was.id().equals(is.id()) || diff.isEmpty()) {
            return Optional.empty();
        }
        if (was.equals(is)) {
            return Optional.of(new LocalizedText(
                    "规则包 " + is + " 发布后又改了内容。已发布的版本不能改：请恢复原来的内容，把改动写进新的版本。",
                    "Rule pack " + is
                            + " was changed after its release. A released version never changes: restore it, and"
                            + " put the changes into a new version."));
        }
        return diff.isReversed() || diff.bump().isMetBy(was.version(), is.version())
                ? Optional.empty()
                : Optional.of(tooSmall(diff, was.version(), is.version()));
    }

    private static LocalizedText tooSmall(PackDiff diff, String was, String is) {
        String zhWhy = diff.bump() == Bump.MAJOR ? "有的网站原来通过，新版本生效当天会通不过" : "检查结果会有不同";
        String enWhy = diff.bump() == Bump.MAJOR
                ? "a site that passed may fail on the day on which the new version takes effect"
                : "results may differ";
        boolean dated = was.matches("\\d{4}([.-].*)?");
        String zhNext = dated ? "请换一个新月份的版本号" : diff.bump() == Bump.MAJOR ? "请把版本号的第一段加大" : "请把版本号的第二段加大";
        String enNext = dated
                ? "Give it the version of a new month"
                : diff.bump() == Bump.MAJOR
                        ? "Let the first part of the version grow"
                        : "Let the second part of the version grow";
        return new LocalizedText(
                "版本号只从 " + was + " 改成了 " + is + "，可是" + zhWhy + "。" + zhNext + "。",
                "The version went from " + was + " to " + is + " only, but " + enWhy + ". " + enNext + ".");
    }
}
