using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// Finds names in <c>required</c> that no property has. Where a schema is a part of others it is enough that one of them has it, by
/// whatever part: so all are looked at before anything is said.
/// </summary>
/// <param name="schemas">Resolves the schemas.</param>
internal sealed class RequiredNames(SchemaTable schemas)
{
    private readonly List<Place> _order = [];
    private readonly Dictionary<Place, string> _open = [];
    private readonly List<(Schema Written, Schema Resolved)> _seen = [];

    /// <param name="written">A schema as the document writes it.</param>
    public void Add(Schema written)
    {
        var resolved = schemas.Resolve(written).Target.Schema;
        if (written.Alternative is null && !IsCondition(written) && (resolved.Types.Count == 0 || resolved.Types.Contains("object")))
        {
            Open(written);
        }

        if (HasPlaces(written) || HasPlaces(resolved))
        {
            _seen.Add((written, resolved));
        }
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (written, resolved) in _seen)
        {
            foreach (var place in PlacesIn(written, resolved).Where(place => _open.TryGetValue(place, out var name) && Describes(resolved, name)))
            {
                _open.Remove(place);
            }
        }

        foreach (var place in _order.Where(_open.ContainsKey))
        {
            diagnostics.Report(DiagnosticDescriptors.RequiredNotDescribed, place, _open[place]);
        }
    }

    private void Open(Schema written)
    {
        for (var index = 0; index < Math.Min(written.Required.Count, written.RequiredPlaces.Count); index++)
        {
            _order.Add(written.RequiredPlaces[index]);
            _open[written.RequiredPlaces[index]] = written.Required[index];
        }
    }

    private static bool HasPlaces(Schema schema) => schema.RequiredPlaces.Count > 0 || AnyHasPlaces(schema.OneOf) || AnyHasPlaces(schema.AnyOf);

    private static bool AnyHasPlaces(IReadOnlyList<Schema> alternatives) =>
        alternatives.Count > 0 && alternatives.Any(alternative => alternative.RequiredPlaces.Count > 0);

    /// <summary>Alternatives speak of the members that stand beside them.</summary>
    private static IEnumerable<Place> PlacesIn(Schema written, Schema resolved) =>
        written.RequiredPlaces.Concat(resolved.RequiredPlaces).Concat(resolved.OneOf.Concat(resolved.AnyOf).SelectMany(alternative => alternative.RequiredPlaces));

    private bool Describes(Schema resolved, string name) => SchemaChoices.Of(resolved, schemas)
        .Any(choice => choice.Properties.Any(property => property.Name == name) || choice.Discriminator?.PropertyName == name);

    /// <summary>Whether a schema only says which members must come together, or must not: that is about the members of others.</summary>
    private static bool IsCondition(Schema schema)
    {
        for (var step = schema.Properties.Count == 0 ? schema.Pointer : null; step is not null; step = step.Parent?.Parent)
        {
            if (step is { Segment: "not", Parent.Segment: not "properties" } or { Parent.Segment: "oneOf" or "anyOf" })
            {
                return true;
            }

            if (step.Parent?.Segment != "allOf")
            {
                return false;
            }
        }

        return false;
    }
}
