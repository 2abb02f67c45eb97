package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            throw new ParameterException(failure(e, wanted, texts));
        }
    }

    private String failure(ArtifactResolutionException e, PackEntry.Coordinates wanted, Texts texts) {
        List<Exception> reasons = e.getResult().getExceptions();
        if (session.isOffline() || reasons.stream().anyMatch(causedBy(RepositoryOfflineException.class))) {
            return texts.text("packs.offline", wanted);
        }
        Optional<Exception> damaged = reasons.stream()
                .filter(causedBy(ChecksumFailureException.class))
                .findFirst();
        if (damaged.isPresent()) {
            return texts.text("packs.checksum", wanted, firstLine(damaged.get()));
        }
        Optional<Exception> other = reasons.stream()
                .filter(reason -> !(reason instanceof ArtifactNotFoundException))
                .findFirst();
        return other.isPresent()
                ? texts.text("packs.not-had", wanted, places(), firstLine(other.get()))
                : texts.text("packs.not-found", wanted, places(), firstLine(reasons.isEmpty() ? e : reasons.get(0)));
    }

    /** What went wrong may lie several causes deep. */
    private static Predicate<Exception> causedBy(Class<? extends Exception> type) {
        return thrown -> {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return true;
                }
            }
            return false;
        };
    }

    private String places() {
        return repositories.isEmpty()
                ? "-"
                : repositories.stream().map(RemoteRepository::getId).distinct().collect(Collectors.joining(", "));
    }

    private static String firstLine(Exception reason) {
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    }
}
