// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.Parties;
import nl.planwerk.vocabulary.Profile;

/**
 * Under which names a cluster is known, where it lies and who runs it, as the profile of its template says.
 *
 * @param officialName  empty if the template has no profile
 * @param aliases       other names
 * @param subAreas      names of its parts
 * @param provinces     codes of {@link nl.planwerk.vocabulary.CodeLists#PROVINCE}
 * @param coordinators  organisations that coordinate it
 * @param areaManagers  port authorities and other managers of its area
 */
public record ClusterIdentity(String officialName, List<String> aliases, List<String> subAreas, List<String> provinces,
        List<String> coordinators, List<String> areaManagers) {

    public ClusterIdentity {
        aliases = List.copyOf(aliases);
        subAreas = List.copyOf(subAreas);
        provinces = List.copyOf(provinces);
        coordinators = List.copyOf(coordinators);
        areaManagers = List.copyOf(areaManagers);
    }

    /** The identity in the profile of a plan. */
    public static ClusterIdentity of(Plan plan) {
        Optional<Item> profile = plan.section(Profile.SECTION_ID).first();
        return profile.map(ClusterIdentity::of)
                .orElseGet(() -> new ClusterIdentity("", List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static ClusterIdentity of(Item profile) {
        List<String> aliases = Stream.of(profile.get(Profile.ALIASES).orElse("").split(","))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        List<String> subAreas = profile.list(Profile.SUB_AREAS).stream().flatMap(a -> a.get(Areas.NAME).stream()).toList();
        return new ClusterIdentity(profile.get(Profile.OFFICIAL_NAME).orElse(""), aliases, subAreas,
                profile.list(Profile.PROVINCES), parties(profile, "coordination"), parties(profile, "areaManager"));
    }

    private static List<String> parties(Item profile, String role) {
        return profile.list(Profile.PARTIES).stream().filter(p -> p.get(Parties.ROLE).filter(role::equals).isPresent())
                .flatMap(p -> p.get(Parties.NAME).stream()).toList();
    }
}
