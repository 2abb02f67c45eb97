package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.transfer.ChecksumFailureException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.junit.jupiter.api.Test;

class ArtifactFinderTest {

    private static final PackEntry.Coordinates RULES =
            new PackEntry.Coordinates("cn.example.office", "site-rules", "2018.10");
    private static final RemoteRepository REPOSITORY =
            new RemoteRepository.Builder("city", "default", "https://repository.example/").build();

    private final Texts texts = Texts.in(Locale.ENGLISH);

    /** What the resolver does when it is asked for an artifact. */
    interface Resolving {
        ArtifactResult resolve(RepositorySystemSession session, ArtifactRequest request)
                throws ArtifactResolutionException;
    }

    @Test
    void a_jar_is_asked_of_the_repositories_of_the_build() {
        ArtifactFinder finder = finder((session, request) -> {
            assertThat(request.getArtifact()).hasToString("cn.example.office:site-rules:jar:2018.10");
            assertThat(request.getRepositories()).containsExactly(REPOSITORY);
            return new ArtifactResult(request).setArtifact(request.getArtifact().setFile(new File("site-rules.jar")));
        });

        assertThat(finder.find(RULES, texts)).isEqualTo(Path.of("site-rules.jar"));
    }

    @Test
    void what_is_in_no_repository_says_which_were_asked() {
        assertThatThrownBy(() -> failing(request ->
                                new ArtifactNotFoundException(request.getArtifact(), REPOSITORY, "no such file"))
                        .find(RULES, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("cn.example.office:site-rules:2018.10 are not in the repositories (asked: city)")
                .hasMessageContaining("no such file");
    }

    @Test
    void offline_it_is_said_that_the_local_repository_lacks_it() {
        assertThatThrownBy(() -> failing(request -> new ArtifactNotFoundException(
                                request.getArtifact(),
                                REPOSITORY,
                                "offline",
                                new RepositoryOfflineException(REPOSITORY)))
                        .find(RULES, texts))
                .hasMessageContaining("not in the local repository, and Maven works offline");
    }

    @Test
    void a_wrong_checksum_is_told_from_a_missing_file() {
        assertThatThrownBy(() -> failing(request -> new ArtifactTransferException(
                                request.getArtifact(), REPOSITORY, "checksum", new ChecksumFailureException("a", "b")))
                        .find(RULES, texts))
                .hasMessageContaining("site-rules:2018.10 came with a wrong checksum");
    }

    @Test
    void a_repository_that_does_not_answer_is_told_from_a_missing_file() {
        assertThatThrownBy(() -> failing(request -> new ArtifactTransferException(
                                request.getArtifact(), REPOSITORY, "connection refused\nat some place"))
                        .find(RULES, texts))
                .hasMessageContaining("cannot be fetched (asked: city)")
                .hasMessageEndingWith("(connection refused)");
    }

    private interface Failure {
        Exception of(ArtifactRequest request);
    }

    private static ArtifactFinder failing(Failure failure) {
        return finder((session, request) -> {
            throw new ArtifactResolutionException(
                    List.of(new ArtifactResult(request).addException(failure.of(request))));
        });
    }

    /** A finder over a resolver that can only resolve one artifact. */
    static ArtifactFinder finder(Resolving resolving) {
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                ArtifactFinderTest.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, args) -> {
                    if (!method.getName().equals("resolveArtifact")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return resolving.resolve((RepositorySystemSession) args[0], (ArtifactRequest) args[1]);
                });
        return new ArtifactFinder(system, new DefaultRepositorySystemSession(), List.of(REPOSITORY));
    }
}
