// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.Map;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/** Writes a whole plan. */
final class PlanWriter {
    private final JsonOut out = new JsonOut();
    private final ValueWriter values = new ValueWriter(out);

    byte[] write(Plan plan) {
        out.object();
        out.name("planwerk").object().name("format").number(PlanCodec.FORMAT);
        extras(plan, "planwerk");
        out.endObject();
        out.name("plugin").object().name("id").text(plan.plugin().id()).name("version").text(plan.plugin().version());
        extras(plan, "plugin");
        out.endObject();
        out.name("plan").object();
        values.members(plan.header());
        out.endObject();
        out.name("sections").object();
        plan.sections().forEach((id, part) -> {
            out.name(id);
            part(part);
        });
        out.endObject();
        plan.unknown().forEach((name, value) -> {
            if (!name.equals("planwerk") && !name.equals("plugin")) {
                out.name(name).raw(value);
            }
        });
        return out.endObject().endFile().bytes();
    }

    private void extras(Plan plan, String member) {
        RawValue extras = plan.unknown().get(member);
        if (extras != null && extras.tree() instanceof Map<?, ?> map) {
            map.forEach((name, value) -> out.name((String) name).raw(RawValue.ofTree(value)));
        }
    }

    /** One value alone, to be read again in another way. */
    static byte[] part(Object part, boolean prose) {
        PlanWriter writer = new PlanWriter();
        if (prose && part instanceof String text) {
            writer.values.lines(text);
        } else {
            writer.part(part);
        }
        return writer.out.bytes();
    }

    private void part(Object part) {
        if (part instanceof Section section) {
            section(section);
        } else {
            values.value(part);
        }
    }

    private void section(Section section) {
        out.object();
        if (!section.introduction().isEmpty()) {
            out.name("introduction");
            values.lines(section.introduction());
        }
        if (!section.items().isEmpty()) {
            out.name("items");
            values.items(section.items());
        }
        section.unknown().forEach((name, value) -> out.name(name).raw(value));
        out.endObject();
    }
}
