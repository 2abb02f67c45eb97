package org.govsite.compliance.publish;

import org.govsite.compliance.pack.LocalizedText;

/**
 * A mutant that no page at all could tell from the rule. Immutable.
 *
 * @param mutant the mutant
 * @param because the proof, in both languages
 */
public record EquivalentMutant(Mutant mutant, LocalizedText because) {}
