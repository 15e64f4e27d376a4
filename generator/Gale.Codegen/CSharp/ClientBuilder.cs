using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides what an API becomes in C#: every name and every type, once.</summary>
internal static class ClientBuilder
{
    public static ClientModel Build(ApiModel api, ClientShape shape)
    {
        var scope = new ClientScope(shape.IsPublic);
        var names = ClientNames.Assign(api, shape.Name, shape.Validates);
        scope.ReportOperations(names.Operations);
        scope.ReportTypes(names.Types);
        scope.ReportMembers("tags", names.Groups, tag => api.Operations.First(operation => operation.Tag == tag).Key);
        var types = new TypeTable(
            shape.Namespace,
            names.Types,
            api.Types.ToDictionary(type => type.Key, StringComparer.Ordinal),
            shape.Number,
            shape.Validates ? LimitsTable.Of(api, names, shape.Namespace) : null);
        var declared = api.Types.Select(type => BuildType(type, types, scope) with { Check = CheckBuilder.Build(type, types) }).ToEquatableArray();
        var groups = api.Groups.Select(group => GroupBuilder.Build(group, api, names, types, scope)).ToEquatableArray();
        return new ClientModel(
            shape.Namespace,
            XmlText.Line(api.Document),
            ClientClassBuilder.Build(api, names, groups, types, scope),
            groups,
            declared,
            ResolverOf(api, names.Resolver, declared, types, scope),
            types.Limits is { IsEmpty: false } limits ? LimitsClassBuilder.Build(api, names.Limits, limits) : null,
            scope.Diagnostics);
    }

    private static TypeModel BuildType(ApiType type, TypeTable types, ClientScope scope) => type switch
    {
        ApiEnum @enum => EnumBuilder.Build(@enum, types, scope),
        ApiObject @object => RecordBuilder.Build(@object, types, scope),
        ApiTuple tuple => TupleBuilder.Build(tuple, types, scope),
        ApiUnion union => UnionBuilder.Build(union, types, scope),
        _ => throw new InvalidOperationException($"No declaration for {type.GetType().Name}."),
    };

    private static ResolverModel ResolverOf(ApiModel api, Identifier name, EquatableArray<TypeModel> declared, TypeTable types, ClientScope scope) => new(
        name,
        scope.IsPublic,
        EntriesOf(declared.Where(type => type is not (EnumModel or IntegerEnumModel)), types),
        EntriesOf(declared.Where(type => type is EnumModel { IsOpen: true }), types),
        EntriesOf(declared.Where(type => type is IntegerEnumModel or EnumModel { IsOpen: false }), types),
        BodiesOf(api, types));

    private static EquatableArray<ResolverEntry> BodiesOf(ApiModel api, TypeTable types) => api.Operations
        .SelectMany(operation => operation.Responses.Select(response => response.Content).Append(operation.Body?.Content))
        .Where(content => content is { Format: ApiContentFormat.Json, Type: not ApiTypeReference })
        .Select(content => types.ShapeOf(content!.Type))
        .Select(shape => new ResolverEntry(shape.Type, shape.Codec))
        .Distinct()
        .ToEquatableArray();

    private static EquatableArray<ResolverEntry> EntriesOf(IEnumerable<TypeModel> declared, TypeTable types) =>
        declared.Select(type => new ResolverEntry(type.Type, types.Declared(type.Codec))).ToEquatableArray();
}
