package org.dueregard.report.document;

import java.util.List;

/**
 * A paper, before any format. A format shows all of it, in this order, and adds nothing.
 *
 * @param kind what kind of paper it is, such as "Engagement plan check"
 * @param title its title, also that of the file
 * @param blocks what it holds
 * @param foot what stands at its end, such as the version and the hash of the plan
 * @param pageFoot the same in one short line, for the foot of every printed page
 */
public record Document(
    String kind, String title, List<Block> blocks, Block.Facts foot, String pageFoot) {}
