package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLockTest {

    private static final String NAME = "cn.example:site-rules:1";
    private static final PackRef NEXT = new PackRef("city", "2018.10");

    @TempDir
    Path folder;

    private PackDraft draft;
    private PackLock lock;

    @BeforeEach
    void prepare() {
        draft = PackDraft.in(folder.resolve("packs")).version("city", """
                {"version": "2018.10", "issued": "2018-10-08", "effective": "2018-10-08", "extends": "city:2018.08"}
                """);
        lock = lock(PackDraft.CITY);
    }

    @Test
    void a_lock_pins_the_version_and_the_nearest_version_of_each_parent() {
        PackLock next = lock(NEXT);

        assertThat(next.packs()).extracting(LockedPack::ref).containsExactly(NEXT, PackDraft.NATION);
        assertThat(next.packs()).extracting(LockedPack::from).containsOnly(NAME);
        assertThat(next.judged().digest()).isEqualTo(draft.read(NEXT).digest());
        assertThat(next.judged().sha256()).matches("[0-9a-f]{64}");
        assertThat(next.rules()).containsOnlyKeys("filing-format", "footer-code");
        assertThat(next.items()).containsOnlyKeys("filing", "site-code");
    }

    @Test
    void bundled_packs_have_no_place_and_folders_no_digest_of_bytes() {
        PackLock bundled = PackLock.of(List.of(), new PackRef("anshan", "2018.08"));

        assertThat(bundled.packs()).extracting(pack -> pack.ref().id()).containsExactly("anshan", "cn-national");
        assertThat(bundled.packs())
                .allMatch(pack -> pack.from().isEmpty() && pack.sha256().isEmpty());
        assertThat(PackLock.of(List.of(new PackSource(draft.place(), "packs")), NEXT)
                        .judged())
                .matches(pack -> pack.from().equals("packs") && pack.sha256().isEmpty());
    }

    @Test
    void a_lock_file_is_read_as_it_was_written_and_fits_its_schema() {
        for (PackLock written : List.of(lock, PackLock.of(List.of(), new PackRef("anshan", "2018.08")))) {
            String json = written.toJson();

            assertThat(read(json)).isEqualTo(written);
            assertThat(read(json).toJson()).isEqualTo(json);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(PackLock.class.getResourceAsStream("lock-1.schema.json"))
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
            assertThat(json).doesNotContain(folder.toString()).endsWith("}\n");
        }
    }

    @Test
    void the_same_packs_verify() {
        assertThatCode(() -> read(lock.toJson()).verify(lock(PackDraft.CITY))).doesNotThrowAnyException();
        assertThat(lock.compare(lock(PackDraft.CITY))).isEqualTo(LockState.SAME);
    }

    @Test
    void another_place_with_the_same_rules_verifies() {
        assertThat(lock.compare(PackLock.of(List.of(PackSource.of(draft.place())), PackDraft.CITY)))
                .isEqualTo(LockState.SAME);
    }

    @Test
    void a_newer_version_has_to_be_locked_first() {
        assertThat(complaint(lock, lock(NEXT)))
                .contains("lock.json:4:5")
                .contains("规则包 city:2018.10 比锁定的 city:2018.08 新")
                .contains("Rule pack city:2018.10 is newer than the locked city:2018.08")
                .contains("compliance:pack-lock");
        assertThat(lock.olderIn(lock(NEXT))).isEmpty();
    }

    @Test
    void an_older_version_is_refused() {
        PackLock next = lock(NEXT);

        assertThat(complaint(next, lock))
                .contains("city:2018.08 is older than the locked city:2018.10; going back is refused");
        assertThat(next.olderIn(lock)).containsExactly(PackDraft.CITY);
    }

    @Test
    void a_version_that_changed_after_release_is_an_error_that_names_what_changed() {
        draft.edit("city/pack.json", "{\"severity\": \"ERROR\"}", "{\"severity\": \"ERROR\", \"veto\": true}");

        assertThat(complaint(lock, lock(PackDraft.CITY)))
                .contains("规则包 city:2018.08 在锁定之后内容变了：footer-code")
                .contains("Rule pack city:2018.08 changed after it was locked: footer-code");
    }

    @Test
    void a_change_of_a_parent_is_told_from_one_of_the_version_itself() {
        draft.edit("nation/items/filing.json", "{1,8}", "{1,9}");

        assertThat(complaint(lock, lock(PackDraft.CITY)))
                .contains("city:2018.08 changed after it was locked (its parent nation:2017.06 did): filing");
    }

    @Test
    void a_file_with_other_bytes_and_the_same_rules_was_replaced() {
        draft.edit("city/pack.json", "市规则", "市里的规则");

        assertThat(complaint(lock, lock(PackDraft.CITY))).contains("The file of " + NAME + " has other bytes");
    }

    @Test
    void a_deadline_that_was_moved_is_an_error() {
        draft.edit("city/pack.json", "2018-09-30", "2028-09-30");

        assertThat(complaint(lock, lock(PackDraft.CITY)))
                .contains("city:2018.08 changed after it was locked: words of the bulletin, deadline or bounds of");
    }

    @Test
    void the_lock_of_another_pack_is_an_error() {
        assertThat(complaint(lock, lock(PackDraft.NATION)))
                .contains("Rule pack city:2018.08 is locked and this build uses nation:2017.06");
    }

    @Test
    void versions_are_ordered_by_their_day_first() {
        draft.version("city", """
                {"version": "2017.12", "issued": "2019-10-08", "effective": "2019-10-08", "extends": "city:2018.10"}
                """);

        assertThat(lock.compare(lock(new PackRef("city", "2017.12")))).isEqualTo(LockState.NEWER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schema": "lock/1"     | "schema": "lock/2"      | lock.json:2:13 | has the format lock/2
            "schema": "lock/1",    |                         | lock.json:1:1  | The key "schema" is missing
            "packs"                | "pack"                  | lock.json:3:3  | There is no key "pack"
            "id": "nation"         | "id": "city"            | lock.json:12:5 | Pack "city" stands twice
            "from": "cn.example    | "from": "" , "x": "     | lock.json      | There is no key "x"
            "effective": "2018-08- | "effective": "2018-8-   | lock.json:7:20 | is not a date
            "digest": "            | "digest": "x            | lock.json:10:17 | is no SHA-256 digest
            "schema"               | <<<<<<< HEAD "schema"   | lock.json:2:   | Not valid JSON
            """)
    void a_malformed_lock_file_is_an_error_with_its_place(String from, String to, String where, String what) {
        String json = lock.toJson();
        assertThat(json).contains(from);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(json.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to)))
                .withMessageContaining(where)
                .withMessageContaining(what);
    }

    @Test
    void a_lock_file_that_is_not_there_or_holds_nothing_is_an_error() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackLock.read(folder.resolve("none.json"), "none.json"))
                .withMessageContaining("The lock file cannot be read (none.json)");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read("{\"schema\": \"lock/1\", \"packs\": [], \"items\": {}, \"rules\": {}}"))
                .withMessageContaining("The lock file holds no pack");
    }

    private PackLock lock(PackRef ref) {
        return PackLock.of(List.of(new PackSource(draft.zip(folder.resolve("packs.jar"), "packs/"), NAME)), ref);
    }

    private PackLock read(String json) {
        Path file = folder.resolve("lock.json");
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return PackLock.read(file, "lock.json");
    }

    private String complaint(PackLock locked, PackLock now) {
        return assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(locked.toJson()).verify(now))
                .actual()
                .getMessage();
    }
}
