using System.Collections.Immutable;
using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>Says what a switch leaves out.</summary>
/// <param name="switch">The switch.</param>
/// <param name="report">Where it is said.</param>
/// <param name="drift">What a change of the document since its baseline is.</param>
internal sealed class SwitchFindings(SwitchModel @switch, Action<Diagnostic> report, DriftLevel drift)
{
    /// <summary>For who mends the code: the path of the place at which something is left out.</summary>
    public const string PlaceProperty = "place";

    /// <summary>The names of what is left out, with commas between them.</summary>
    public const string StatesProperty = "states";

    /// <summary>Of an arm that is for something obsolete: set where another takes all the rest.</summary>
    public const string HasRestProperty = "hasRest";

    /// <summary>The same: set where no server sends it any more.</summary>
    public const string IsGoneProperty = "isGone";

    /// <summary>More names than this are counted.</summary>
    private const int MostNames = 8;

    private readonly SwitchCoverage _coverage = new(@switch);

    public void Report()
    {
        foreach (var gap in _coverage.Gaps)
        {
            Report(gap);
        }

        foreach (var (arm, named) in _coverage.Obsolete)
        {
            var state = named.Kind == StateKind.Gone ? "the document no longer lists" : "is deprecated";
            var properties = new[] { (Name: HasRestProperty, IsSet: _coverage.CatchAll is not null), (Name: IsGoneProperty, IsSet: named.Kind == StateKind.Gone) }
                .Where(property => property.IsSet)
                .ToImmutableDictionary(property => property.Name, _ => (string?)"");
            report(Diagnostic.Create(DiagnosticDescriptors.ArmIsObsolete, arm.Syntax.GetLocation(), properties, named.Name, state));
        }
    }

    private void Report(SwitchGap gap)
    {
        var added = gap.Missing.Where(IsNew).ToList();
        var ofNew = drift == DriftLevel.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        if (gap.Swallowing is { } arm)
        {
            Say(arm.Throws ? DiagnosticDescriptors.SwitchFails : DiagnosticDescriptors.SwitchSwallows, ofNew, gap, added, arm.Text);

            // Whoever has no arm for what is deprecated did right: it is left to the rest.
            Say(DiagnosticDescriptors.SwitchLacksArms, DiagnosticSeverity.Info, gap, [.. gap.Missing.Except(added).Where(state => state.Symbol?.IsObsolete() != true)], WhatDoes(arm));
        }
        else
        {
            SayNothingTakes(gap, added.Count > 0 ? ofNew : DiagnosticSeverity.Warning);
        }

        Say(DiagnosticDescriptors.ArmsAreGuarded, DiagnosticSeverity.Info, gap, gap.OnlyGuarded, WhatDoes(_coverage.CatchAll));
    }

    /// <summary>What the document lists and what it does not list are told by one line where both are left out.</summary>
    private void SayNothingTakes(SwitchGap gap, DiagnosticSeverity severity)
    {
        IReadOnlyList<SwitchState> unknown = gap.Unknown is { } state ? [state] : [];
        if (gap.Missing.Count > 0)
        {
            Say(DiagnosticDescriptors.SwitchLacksArms, severity, gap, [.. gap.Missing, .. unknown], WhatDoes(null));
        }
        else
        {
            Say(DiagnosticDescriptors.SwitchLacksUnknown, DiagnosticSeverity.Warning, gap, unknown, WhatDoes(null));
        }
    }

    private string WhatDoes(SwitchArm? arm) => arm switch
    {
        null => @switch.IsStatement ? "the switch does nothing then" : "the switch throws then",
        { Throws: true } => $"'{arm.Text}' throws then",
        _ => $"'{arm.Text}' takes it",
    };

    private void Say(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, SwitchGap gap, IReadOnlyList<SwitchState> states, string consequence)
    {
        if (states.Count > 0)
        {
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(PlaceProperty, gap.Place.Path)
                .Add(StatesProperty, string.Join(",", states.Select(state => state.Name)));
            report(Diagnostic.Create(
                descriptor, @switch.Location, severity, additionalLocations: null, properties, gap.Place.Domain.Type!.Name, At(gap.Place), NamesOf(states), consequence));
        }
    }

    private static string At(SwitchPlace place) => place.Steps.Count == 0 ? "" : $" at '{string.Join(".", place.Steps.Select(step => step.Name)).Replace(".[", "[")}'";

    private bool IsNew(SwitchState state) => state.IsNew && drift != DriftLevel.Off;

    private string NamesOf(IReadOnlyList<SwitchState> states)
    {
        var areAllNew = states.Count > 1 && states.All(IsNew);
        var names = states.Take(MostNames).Select(state => IsNew(state) && !areAllNew ? $"{state.Name} (new since the baseline)" : state.Name);
        var rest = states.Count - MostNames;
        return string.Join(", ", names) + (rest > 0 ? $" and {rest.ToString(CultureInfo.InvariantCulture)} more" : "") + (areAllNew ? " (all new since the baseline)" : "");
    }
}
