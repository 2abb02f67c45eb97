package org.govsite.compliance.pack;

/**
 * An address that belongs to an item.
 *
 * @param host host name, lower case; {@code *.example.cn} stands for every sub-domain; empty means any host
 * @param path RE2 pattern that the path and query must contain; empty for any
 * @param status whether the address is to be used today
 * @param value RE2 pattern with one group that takes the item's value out of the address; empty for none
 */
public record LinkAddress(String host, String path, Status status, String value) {

    /** Whether an address is to be used. */
    public enum Status {
        CURRENT,
        OBSOLETE
    }
}
