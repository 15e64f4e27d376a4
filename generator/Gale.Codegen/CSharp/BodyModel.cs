using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>How a request body is sent.</summary>
/// <param name="Setter">The request's method.</param>
/// <param name="TypeArguments">What that method is closed over.</param>
/// <param name="MediaType">The media type, where the method does not know it.</param>
/// <param name="Fields">What the document says beside the usual of the fields of a form.</param>
internal sealed record BodyModel(Identifier Setter, EquatableArray<TypeName> TypeArguments, Literal? MediaType, EquatableArray<FormFieldModel> Fields)
{
    /// <summary>What the request's method that holds it against limits is closed over; nothing where that is done item by item.</summary>
    public EquatableArray<TypeName> Checked { get; init; } = TypeArguments;

    /// <summary>What the document allows of each of the items that it is sent as.</summary>
    public TypeName? ItemLimits { get; init; }
}
