package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.govsite.compliance.pack.PackRef;
import org.junit.jupiter.api.Test;

class NextCommandTest {

    private static final String PLUGIN = "mvn org.govsite:compliance-maven-plugin:1.0:";
    private static final PackRef PACK = new PackRef("anshan", "2018.08");

    private static MojoExecution execution(String goal) {
        return execution(goal, "default-cli");
    }

    private static MojoExecution execution(String goal, String id) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.govsite");
        plugin.setArtifactId("compliance-maven-plugin");
        plugin.setVersion("1.0");
        return new MojoExecution(plugin, goal, id);
    }

    @Test
    void a_goal_from_the_command_line_is_given_again_with_all_that_was_given() {
        assertThat(NextCommand.again(
                        execution("check"),
                        Map.of(
                                "compliance.site", "target/site",
                                "compliance.pack", " anshan:2018.08 ",
                                "compliance.card", "my card.json",
                                "compliance.asOf", "2018-09-10",
                                "maven.repo.local", "repository"),
                        ""))
                .isEqualTo(PLUGIN + "check -Dcompliance.asOf=2018-09-10 -Dcompliance.card=\"my card.json\""
                        + " -Dcompliance.pack=anshan:2018.08 -Dcompliance.site=target/site");
    }

    @Test
    void a_goal_of_the_build_is_given_again_with_its_phase() {
        MojoExecution execution = execution("check");
        execution.setLifecyclePhase("verify");

        assertThat(NextCommand.again(execution, Map.of(), "")).isEqualTo("mvn verify");
        assertThat(NextCommand.again(execution, Map.of("compliance.failIfWithin", "P30D"), ""))
                .isEqualTo("mvn verify -Dcompliance.failIfWithin=P30D");
    }

    @Test
    void a_finding_is_explained_with_all_that_the_check_was_given() {
        assertThat(NextCommand.explain(
                        execution("check"),
                        Map.of("compliance.site", "my site", "compliance.pack", "anshan:2018.08"),
                        ""))
                .isEqualTo(PLUGIN + "explain -Dcompliance.pack=anshan:2018.08 -Dcompliance.site=\"my site\""
                        + " -Dcompliance.finding=");
    }

    @Test
    void a_finding_of_a_build_is_explained_with_the_configuration_of_the_execution() {
        MojoExecution execution = execution("check", "site");
        execution.setLifecyclePhase("verify");

        assertThat(NextCommand.explain(execution, Map.of(), " -pl web"))
                .isEqualTo(PLUGIN + "explain@site -pl web -Dcompliance.finding=");
        assertThat(NextCommand.answer(execution, Map.of(), ""))
                .isEqualTo(PLUGIN + "answer@site -Dcompliance.answer=passed -Dcompliance.by=… -Dcompliance.finding=");
    }

    @Test
    void an_execution_that_was_named_on_the_command_line_is_named_again() {
        assertThat(NextCommand.again(execution("check", "site"), Map.of(), "")).isEqualTo(PLUGIN + "check@site");
        assertThat(NextCommand.explain(execution("check", "site"), Map.of(), ""))
                .isEqualTo(PLUGIN + "explain@site -Dcompliance.finding=");
    }

    @Test
    void the_modules_that_were_chosen_are_chosen_again() {
        MojoExecution execution = execution("check");
        execution.setLifecyclePhase("verify");

        assertThat(NextCommand.again(execution, Map.of(), " -pl web -am")).isEqualTo("mvn verify -pl web -am");
    }

    @Test
    void after_a_card_was_proposed_the_site_is_checked_with_it_and_with_the_same_pack() {
        assertThat(NextCommand.check(execution("card"), "my site", PACK, "packs", "site-card.json"))
                .isEqualTo(PLUGIN + "check -Dcompliance.site=\"my site\" -Dcompliance.pack=anshan:2018.08"
                        + " -Dcompliance.packs=packs -Dcompliance.card=site-card.json");
        assertThat(NextCommand.check(execution("card"), "site", PACK, "", "site-card.json"))
                .doesNotContain("compliance.packs");
    }

    @Test
    void outside_of_maven_there_is_no_command() {
        assertThat(NextCommand.again(null, Map.of(), "")).isEmpty();
        assertThat(NextCommand.explain(null, Map.of(), "")).isEmpty();
        assertThat(NextCommand.check(null, "site", PACK, "", "site-card.json")).isEmpty();
    }
}
