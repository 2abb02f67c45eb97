package org.govsite.compliance.result;

/** No finding, or more than one, has the id that was asked for. The message says it in both languages and what to do. */
public final class FindingIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line, in Chinese and English */
    public FindingIdException(String message) {
        super(message);
    }
}
