package org.govsite.compliance.publish;

import org.govsite.compliance.pack.LocalizedText;

/**
 * One small change of a rule, a requirement, an item or a clue.
 *
 * @param path the key that is changed, as in the file: {@code requirement.tags}, {@code clues[2].texts}
 * @param words what is changed, without the path
 * @param changed the thing with the change
 * @param <T> what is changed
 */
record Change<T>(String path, LocalizedText words, T changed) {}
