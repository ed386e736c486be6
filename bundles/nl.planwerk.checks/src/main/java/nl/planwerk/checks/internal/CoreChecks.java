// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.List;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.internal.energy.C12Shares;
import nl.planwerk.checks.internal.energy.C13SentIsThere;
import nl.planwerk.checks.internal.energy.C18Connection;
import nl.planwerk.checks.internal.energy.C19PeakPower;
import nl.planwerk.checks.internal.energy.C20TooLate;
import nl.planwerk.checks.internal.energy.C21Storage;
import nl.planwerk.checks.internal.energy.C22Hydrogen;
import nl.planwerk.checks.internal.energy.C23Landing;
import nl.planwerk.checks.internal.energy.C24Heat;
import nl.planwerk.checks.internal.governance.C28OwnedObstacle;
import nl.planwerk.checks.internal.governance.C29CompleteRequest;
import nl.planwerk.checks.internal.governance.C34Intensity;
import nl.planwerk.checks.internal.governance.C35LeadersAndSmall;
import nl.planwerk.checks.internal.measure.C04MoreThanTheSiteEmits;
import nl.planwerk.checks.internal.measure.C05NegativeRest;
import nl.planwerk.checks.internal.measure.C06UnitSlip;
import nl.planwerk.checks.internal.measure.C08YearsInOrder;
import nl.planwerk.checks.internal.measure.C09PhaseFitsTheYears;
import nl.planwerk.checks.internal.measure.C10EarlyShare;
import nl.planwerk.checks.internal.measure.C11SupplierInTime;
import nl.planwerk.checks.internal.measure.C15SameFuelTwice;
import nl.planwerk.checks.internal.measure.C16FuelFitsReduction;
import nl.planwerk.checks.internal.measure.C17FactorOfFeedstock;
import nl.planwerk.checks.internal.measure.C32DeclineIsNoReduction;
import nl.planwerk.checks.internal.measure.C39Slip;
import nl.planwerk.checks.internal.money.C25PriceLevel;
import nl.planwerk.checks.internal.money.C26Subsidy;
import nl.planwerk.checks.internal.money.C27CostPerTonne;
import nl.planwerk.checks.internal.scope.C01OneBoundary;
import nl.planwerk.checks.internal.scope.C14SameSiteTwice;
import nl.planwerk.checks.internal.scope.C30Register;
import nl.planwerk.checks.internal.scope.C31OneBasis;
import nl.planwerk.checks.internal.scope.C33OutsideCounts;
import nl.planwerk.checks.internal.scope.C36MandatoryChapters;
import nl.planwerk.checks.internal.scope.C38Confidential;
import nl.planwerk.checks.internal.text.C02PrintedTotal;
import nl.planwerk.checks.internal.text.C03PrintedRest;
import nl.planwerk.checks.internal.text.C07TwoUnits;
import nl.planwerk.checks.internal.text.C37UnboundNumber;
import nl.planwerk.checks.internal.text.C40Accessible;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The core's rules. They are offered as services, like those of any plugin; the bundle's stop takes them back. */
@Component(service = CoreChecks.class, immediate = true)
public final class CoreChecks {

    @Activate
    public CoreChecks(BundleContext context) {
        all().forEach(check -> context.registerService(Check.class, check, null));
    }

    /** All of them, by id. */
    public static List<Check> all() {
        return List.of(new C01OneBoundary(), new C02PrintedTotal(), new C03PrintedRest(), new C04MoreThanTheSiteEmits(),
                new C05NegativeRest(), new C06UnitSlip(), new C07TwoUnits(), new C08YearsInOrder(),
                new C09PhaseFitsTheYears(), new C10EarlyShare(), new C11SupplierInTime(), new C12Shares(),
                new C13SentIsThere(), new C14SameSiteTwice(), new C15SameFuelTwice(), new C16FuelFitsReduction(),
                new C17FactorOfFeedstock(), new C18Connection(), new C19PeakPower(), new C20TooLate(), new C21Storage(),
                new C22Hydrogen(), new C23Landing(), new C24Heat(), new C25PriceLevel(), new C26Subsidy(),
                new C27CostPerTonne(), new C28OwnedObstacle(), new C29CompleteRequest(), new C30Register(),
                new C31OneBasis(), new C32DeclineIsNoReduction(), new C33OutsideCounts(), new C34Intensity(),
                new C35LeadersAndSmall(), new C36MandatoryChapters(), new C37UnboundNumber(), new C38Confidential(),
                new C39Slip(), new C40Accessible());
    }
}
