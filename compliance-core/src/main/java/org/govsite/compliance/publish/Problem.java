package org.govsite.compliance.publish;

import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;

/**
 * Something that is wrong with a pack. Immutable.
 *
 * @param severity {@code ERROR} where the pack must not be published so, {@code WARNING} where its author should look
 * @param code what kind of problem, such as {@code example-outcome}; the same in every language
 * @param of id of the rule, item or pack that it is about; empty when the file alone tells
 * @param place where it is, as {@code file:line:column} or a file or folder; empty when the words alone tell
 * @param words what is wrong and what to do next, without the place
 */
public record Problem(Severity severity, String code, String of, String place, LocalizedText words) {}
