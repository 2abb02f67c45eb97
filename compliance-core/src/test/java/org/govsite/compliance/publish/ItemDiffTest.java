package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.junit.jupiter.api.Test;

/** Each field of an item. */
class ItemDiffTest extends ChangedPacks {

    @Test
    void words_of_an_item_are_words() {
        PackDiff diff = item(
                "site-map",
                item -> new Item(
                        item.id(),
                        WORDS,
                        item.bulletin(),
                        item.auxiliary(),
                        item.labels(),
                        item.question(),
                        item.addresses(),
                        item.clues()));

        assertThat(only(diff).subject()).isEqualTo(PackChange.Subject.ITEM);
        assertThat(field(diff).kind()).isEqualTo(ChangeKind.REWORDED);
        assertThat(only(diff).reaches()).contains("footer-site-map", "site-map-link");
        assertThat(diff.bump()).isEqualTo(Bump.PATCH);
    }

    @Test
    void one_more_address_is_laxer_for_the_rule_about_the_link_and_one_out_of_use_is_stricter() {
        String id = "icp-number";
        LinkAddress first = new LinkAddress("beian.miit.gov.cn", "", LinkAddress.Status.CURRENT, "");
        LinkAddress current = new LinkAddress("new.miit.gov.cn", "", LinkAddress.Status.CURRENT, "");
        LinkAddress obsolete = new LinkAddress("old.miit.gov.cn", "", LinkAddress.Status.OBSOLETE, "");
        RulePack base = changedItem(id, item -> addresses(item, List.of(first)));

        assertThat(field(PackDiff.between(base, changedItem(id, item -> addresses(item, List.of(first, current)))))
                        .kind())
                .isEqualTo(ChangeKind.LOOSENED);
        assertThat(field(PackDiff.between(base, changedItem(id, item -> addresses(item, List.of(first, obsolete)))))
                        .kind())
                .isEqualTo(ChangeKind.TIGHTENED);
        assertThat(field(PackDiff.between(base, changedItem(id, item -> addresses(item, List.of(current)))))
                        .kind())
                .isEqualTo(ChangeKind.CHANGED);
    }

    @Test
    void another_way_to_recognise_an_item_may_go_either_way_and_names_the_rules_that_it_reaches() {
        PackDiff diff = item("site-map", item -> {
            List<Clue> clues = new ArrayList<>(item.clues());
            clues.add(new Clue.Link(List.of(), List.of("本站导航"), false, false));
            return new Item(
                    item.id(),
                    item.title(),
                    item.bulletin(),
                    item.auxiliary(),
                    item.labels(),
                    item.question(),
                    item.addresses(),
                    clues);
        });

        assertThat(field(diff).field()).isEqualTo("item.clues.links.texts");
        assertThat(field(diff).kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(diff.bump()).isEqualTo(Bump.MAJOR);
        assertThat(diff.lines(Locale.CHINA))
                .contains("    改动：识别用的链接文字增加“本站导航”")
                .anyMatch(line -> line.startsWith("    涉及规则 footer-site-map、items-in-footer、site-map-link"));
    }

    @Test
    void a_label_asks_for_less_where_a_bare_label_is_a_question_and_for_nothing_else_elsewhere() {
        PackDiff diff = item(
                "site-map",
                item -> new Item(
                        item.id(),
                        item.title(),
                        item.bulletin(),
                        item.auxiliary(),
                        List.of("网站导航图"),
                        item.question(),
                        item.addresses(),
                        item.clues()));
        boolean asks = ((Requirement.Presence) MAP.requirement()).labelAsks();

        assertThat(field(diff).direction()).isEqualTo(asks ? Direction.OPEN : Direction.EQUAL);
    }

    @Test
    void items_come_and_go() {
        RulePack fewer = pack(PACK.ref(), PACK.items().subList(1, PACK.items().size()), null);

        assertThat(only(PackDiff.between(fewer, PACK)).kinds()).containsExactly(ChangeKind.ADDED);
        assertThat(only(PackDiff.between(PACK, fewer)).kinds()).containsExactly(ChangeKind.WITHDRAWN);
        assertThat(only(PackDiff.between(PACK, fewer)).id())
                .isEqualTo(PACK.items().get(0).id());
    }
}
