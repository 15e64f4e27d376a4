using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides what a tag becomes: an interface, a class, a base for fakes.</summary>
internal static class GroupBuilder
{
    public static GroupModel Build(ApiGroup source, ApiModel api, ClientNames names, TypeTable types, ClientScope scope)
    {
        var property = names.Groups[source.Tag];
        var name = property.With(suffix: "Operations");

        // All operations of a client have one type of headers, so that a header more in the document changes no signature.
        TypeName? headers = api.Headers.Count > 0 ? types.Declared(names.Headers) : null;
        return new GroupModel(
            property,
            name.With("I"),
            name,
            name.With("Delegating"),
            scope.IsPublic,
            Doc.Of(source.Description, source.Tag.Length == 0 ? "The operations without a tag." : $"The operations tagged \"{source.Tag}\"."),
            api.Operations
                .Where(operation => operation.Tag == source.Tag)
                .Select(operation => MethodBuilder.Build(operation, names.Operations[operation.Key], headers, types, scope))
                .ToEquatableArray());
    }
}
