package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ChecksumFailureException;
import org.eclipse.aether.transfer.RepositoryOfflineException;

/** Finds jars with Maven's own resolver: mirrors, credentials, offline mode and checksums are those of the build. */
final class ArtifactFinder {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ArtifactFinder(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    /**
     * The file of an artifact, from the local repository or a remote one. For a module of the same build it may be the folder
     * of its classes.
     *
     * @throws ParameterException when it cannot be had; the message says why and what to do
     */
    Path find(PackEntry.Coordinates wanted, Texts texts) {
        DefaultArtifact artifact = new DefaultArtifact(wanted.groupId(), wanted.artifactId(), "jar", wanted.version());
        try {
            File file = system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, "compliance"))
                    .getArtifact()
                    .getFile();
            return file.toPath();
        } catch (ArtifactResolutionException e) {
            throw new ParameterException(texts.text(reason(e), wanted, places(), said(e)));
        }
    }

    private String reason(ArtifactResolutionException e) {
        if (session.isOffline() || causedBy(e, RepositoryOfflineException.class)) {
            return "packs.offline";
        }
        if (causedBy(e, ChecksumFailureException.class)) {
            return "packs.checksum";
        }
        boolean nowhere = e.getResult().getExceptions().stream().allMatch(ArtifactNotFoundException.class::isInstance);
        return nowhere ? "packs.not-found" : "packs.not-had";
    }

    /** What went wrong may lie several causes deep, and beside the failure that is thrown. */
    private static boolean causedBy(ArtifactResolutionException e, Class<? extends Exception> type) {
        return e.getResult().getExceptions().stream().anyMatch(each -> causedBy(each, type))
                || causedBy((Throwable) e, type);
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Exception> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private String places() {
        return repositories.isEmpty()
                ? "-"
                : repositories.stream().map(RemoteRepository::getId).distinct().collect(Collectors.joining(", "));
    }

    /** The first reason that the resolver gives, on one line. */
    private static String said(ArtifactResolutionException e) {
        List<Exception> all = e.getResult().getExceptions();
        String message = (all.isEmpty() ? e : all.get(0)).getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
