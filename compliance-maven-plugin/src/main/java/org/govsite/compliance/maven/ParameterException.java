package org.govsite.compliance.maven;

/** A parameter of a goal that cannot be used. The message says which, what it holds and what to write. */
final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message);
    }
}
