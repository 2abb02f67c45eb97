package org.govsite.compliance.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * A site card in the configuration of a build: <code>&lt;siteCard&gt;</code> with an element for each key that is
 * declared; docs/site-card.md explains them. Maven fills the fields.
 */
public final class InlineCard {

    /** 网站名称. */
    private @Nullable String name;

    /** 网站简称. */
    private @Nullable List<String> shortNames;

    /** 曾用名. */
    private @Nullable List<String> retiredNames;

    /** 网站类型: <code>portal</code>, <code>department</code>, <code>vertical-unit</code> or <code>institution</code>. */
    private @Nullable String kind;

    /** 主办单位. */
    private @Nullable String organizer;

    /** 主办单位别名. */
    private @Nullable List<String> organizerAliases;

    /** 联系方式. */
    private @Nullable List<String> contacts;

    /** 主域名. */
    private @Nullable String domain;

    /** 其他域名. */
    private @Nullable List<String> otherDomains;

    /** 停用域名. */
    private @Nullable List<String> retiredDomains;

    /** 中文域名. */
    private @Nullable String chineseDomain;

    /** 上级域名. */
    private @Nullable String parentDomain;

    /** 网站标识码. */
    private @Nullable String siteIdCode;

    /** 集约化平台共用的标识码. */
    private @Nullable List<String> groupSiteIdCodes;

    /** 行政区划代码. */
    private @Nullable String regionCode;

    /** 行政区划名称. */
    private @Nullable String regionName;

    /** ICP备案编号. */
    private @Nullable String icpNumber;

    /** 公安机关备案号. */
    private @Nullable String policeNumber;

    /** 首页文件. */
    private @Nullable String homePage;

    /** 部署路径. */
    private @Nullable String contextPath;

    /** 根网址. */
    private @Nullable String publicBaseUrl;

    /** 栏目页. */
    private @Nullable List<String> columnPages;

    /** 内容页. */
    private @Nullable List<String> articlePages;

    /** 外文页. */
    private @Nullable List<String> otherLanguagePages;

    /** 不在构建产物里的路径. */
    private @Nullable List<String> outsidePaths;

    /** @throws org.govsite.compliance.site.SiteException when the kind or a path pattern cannot be used */
    SiteCard card() {
        Map<String, List<String>> values = new TreeMap<>();
        put(values, "name", name);
        put(values, "shortNames", shortNames);
        put(values, "retiredNames", retiredNames);
        put(values, "kind", kind);
        put(values, "organizer", organizer);
        put(values, "organizerAliases", organizerAliases);
        put(values, "contacts", contacts);
        put(values, "domain", domain);
        put(values, "otherDomains", otherDomains);
        put(values, "retiredDomains", retiredDomains);
        put(values, "chineseDomain", chineseDomain);
        put(values, "parentDomain", parentDomain);
        put(values, "siteIdCode", siteIdCode);
        put(values, "groupSiteIdCodes", groupSiteIdCodes);
        put(values, "regionCode", regionCode);
        put(values, "regionName", regionName);
        put(values, "icpNumber", icpNumber);
        put(values, "policeNumber", policeNumber);
        put(values, "homePage", homePage);
        put(values, "contextPath", contextPath);
        put(values, "publicBaseUrl", publicBaseUrl);
        put(values, "columnPages", columnPages);
        put(values, "articlePages", articlePages);
        put(values, "otherLanguagePages", otherLanguagePages);
        put(values, "outsidePaths", outsidePaths);
        return SiteCard.of(values, "<siteCard>");
    }

    private static void put(Map<String, List<String>> values, String key, @Nullable String value) {
        put(values, key, value == null ? null : List.of(value));
    }

    private static void put(Map<String, List<String>> values, String key, @Nullable List<@Nullable String> given) {
        if (given != null) {
            // an empty element of a list is null to Maven
            values.put(
                    key, given.stream().map(value -> value == null ? "" : value).toList());
        }
    }
}
