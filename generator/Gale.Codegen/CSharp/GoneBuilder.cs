using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Finds what a client had when its baseline was accepted and has no more, by name: that is what code leans on. What is there
/// under the same name and means something else is another matter, and the compiler's to say.
/// </summary>
internal sealed class GoneBuilder
{
    private readonly ClientModel _now;
    private readonly ClientModel _was;
    private readonly ApiBaseline _baseline;
    private readonly GoneReasons _reasons;
    private readonly HashSet<string> _declared;
    private readonly GoneReferences _references;
    private readonly Dictionary<Identifier, (ApiType Source, TypeModel Type)> _wasTypes;
    private readonly ILookup<Identifier, GoneMethodModel> _wasMethods;

    private GoneBuilder(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was)
    {
        (_now, _was, _baseline) = (now, was, baseline);
        _reasons = new GoneReasons(api, now, baseline);
        _declared = new HashSet<string>(DeclaredNames.In(now), StringComparer.Ordinal);
        _references = new GoneReferences(now.Namespace, _declared.Concat(TypeNames(was)));
        _wasTypes = Counterparts.Types(baseline.Model, was).ToDictionary(one => one.Type.Name);
        _wasMethods = Counterparts.Methods(baseline.Model, was).ToLookup(one => one.Group.Interface, one => new GoneMethodModel(one.Method, _reasons.OfMethod(one.Group.Property, one.Method.Name, one.Source)));
    }

    /// <summary>The client with what it had.</summary>
    /// <param name="api">The API.</param>
    /// <param name="now">The client.</param>
    /// <param name="baseline">The API as it was.</param>
    /// <param name="was">The client as it was.</param>
    public static ClientModel Add(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was) => new GoneBuilder(api, now, baseline, was).Add();

    private ClientModel Add()
    {
        var gone = new GoneModel([.. GoneTypes(), .. GoneOperations()], [.. GoneMembers(), .. GoneAlternatives()]);
        var records = new HashSet<Identifier>(gone.Members.Where(members => !members.IsUnion).Select(members => members.Record));
        return _now with
        {
            Gone = gone,
            Types = _now.Types.Select(type => type is RecordModel record && records.Contains(record.Name) ? record with { HasGone = true } : WithValues(type)).ToEquatableArray(),
            Groups = _now.Groups.Select(WithMethods).ToEquatableArray(),
            Client = _now.Client with { Gone = [.. GoneGroups()] },
        };
    }

    /// <summary>All that stubs may name: what code has for the API's types, not what writes them.</summary>
    private static IEnumerable<string> TypeNames(ClientModel client) =>
    [
        .. client.Types.Select(type => type.Name.Name),
        .. client.Groups.SelectMany(group => new[] { group.Interface.Name, group.Delegating.Name }),
        .. client.Groups.SelectMany(group => group.Methods).SelectMany(method => new[] { method.Options.Name, method.ResultUnion?.Name.Name }).OfType<string>(),
    ];

    private IEnumerable<GoneTypeModel> GoneTypes() =>
        from pair in Counterparts.Types(_baseline.Model, _was)
        where IsGone(pair.Type.Name)
        select Stub(pair.Type, _reasons.OfType(pair.Type.Name, pair.Source));

    private GoneTypeModel Stub(TypeModel type, Literal reason) => type switch
    {
        RecordModel record => Stub(GoneTypeKind.Record, type, reason, MembersOf(record.Members, reason)),
        TupleModel tuple => Stub(GoneTypeKind.Record, type, reason, MembersOf(tuple.Items, reason)),
        UnionModel union => Stub(GoneTypeKind.Union, type, reason, union.Cases.Select(@case => new GoneMemberModel(@case.Name, @case.Shape.Type, reason))),
        EnumModel @enum => Stub(GoneTypeKind.Enum, type, reason, []) with { Values = @enum.Values.Select(value => value.Name).ToEquatableArray() },
        IntegerEnumModel @enum => Stub(GoneTypeKind.Enum, type, reason, []) with { Values = @enum.Values.Select(value => value.Name).ToEquatableArray() },
        _ => throw new InvalidOperationException($"No stub for {type.GetType().Name}."),
    };

    private GoneTypeModel Stub(GoneTypeKind kind, TypeModel type, Literal reason, IEnumerable<GoneMemberModel> members) =>
        new(kind, type.Name, type.IsPublic, reason, members.Where(CanBeNamed).ToEquatableArray(), [], [], null);

    private static IEnumerable<GoneMemberModel> MembersOf(IEnumerable<MemberModel> members, Literal reason) =>
        members.Select(member => new GoneMemberModel(member.Name, member.PropertyType, reason));

    /// <summary>The types that stand beside the operations: their options, their results, and the groups themselves.</summary>
    private IEnumerable<GoneTypeModel> GoneOperations()
    {
        foreach (var (source, group) in Counterparts.Groups(_baseline.Model, _was))
        {
            var ofGroup = _reasons.OfGroup(group.Interface, source);
            if (IsGone(group.Interface))
            {
                yield return new GoneTypeModel(GoneTypeKind.Operations, group.Interface, group.IsPublic, ofGroup, [], [], MethodsOf(group.Interface).ToEquatableArray(), null);
            }

            if (IsGone(group.Delegating))
            {
                yield return new GoneTypeModel(GoneTypeKind.DelegatingOperations, group.Delegating, group.IsPublic, ofGroup, [], [], MethodsOf(group.Interface).ToEquatableArray(), group.Interface);
            }

            foreach (var stub in _wasMethods[group.Interface].SelectMany(one => TypesOf(one.Method, group.IsPublic, one.Reason)))
            {
                yield return stub;
            }
        }
    }

    private IEnumerable<GoneTypeModel> TypesOf(MethodModel method, bool isPublic, Literal reason)
    {
        if (IsGone(method.Options))
        {
            var members = method.OptionalParameters.Select(parameter => new GoneMemberModel(parameter.Name, parameter.Type, reason)).Where(CanBeNamed);
            yield return new GoneTypeModel(GoneTypeKind.Options, method.Options, isPublic, reason, members.ToEquatableArray(), [], [], null);
        }

        if (method.ResultUnion is { } result && IsGone(result.Name))
        {
            var members = result.Cases.Select(@case => new GoneMemberModel(@case.Name, @case.Type, reason)).Where(CanBeNamed);
            yield return new GoneTypeModel(GoneTypeKind.Union, result.Name, isPublic, reason, members.ToEquatableArray(), [], [], null);
        }
    }

    private IEnumerable<GoneMembersModel> GoneMembers() =>
        from record in _now.Types.OfType<RecordModel>()
        let gone = GoneMembersOf(record).ToEquatableArray()
        where gone.Count > 0
        select new GoneMembersModel(record.Name, record.IsPublic, record.IsSealed, gone);

    private IEnumerable<GoneMembersModel> GoneAlternatives() =>
        from union in _now.Types.OfType<UnionModel>()
        let gone = GoneAlternativesOf(union).ToEquatableArray()
        where gone.Count > 0
        select new GoneMembersModel(union.Name, union.IsPublic, IsSealed: false, gone) { IsUnion = true };

    private IEnumerable<GoneMemberModel> GoneAlternativesOf(UnionModel now) =>
        _wasTypes.TryGetValue(now.Name, out var one) && one.Type is UnionModel was
            ? was.Cases
                .Where(@case => now.Cases.All(other => other.Name != @case.Name))
                .Select(@case => new GoneMemberModel(@case.Name, @case.Shape.Type, _reasons.OfAlternative(now.Name, @case.Name, one.Source)))
                .Where(CanBeNamed)
            : [];

    private IEnumerable<GoneMemberModel> GoneMembersOf(RecordModel now)
    {
        if (!_wasTypes.TryGetValue(now.Name, out var was))
        {
            return [];
        }

        var taken = new HashSet<Identifier>(now.Members.Select(member => member.Name)) { now.Name, Identifier.FromValid("AdditionalProperties") };
        return Counterparts.Members(was.Source, was.Type)
            .Where(one => !one.Member.IsInherited && !taken.Contains(one.Member.Name))
            .Select(one => new GoneMemberModel(one.Member.Name, one.Member.PropertyType, _reasons.OfMember(now.Name, one.Member.Name, one.Source)))
            .Where(CanBeNamed);
    }

    private TypeModel WithValues(TypeModel type) => _wasTypes.TryGetValue(type.Name, out var one) ? (type, one.Type) switch
    {
        (EnumModel now, EnumModel was) => now with
        {
            Gone = was.Values.Where(value => now.Values.All(other => other.Name != value.Name))
                .Select((value, index) => new GoneValueModel(value.Name, Literal.Integer(-1 - index), _reasons.OfValue(now.Name, value.Name, one.Source)))
                .ToEquatableArray(),
        },
        (IntegerEnumModel now, IntegerEnumModel was) => now with
        {
            Gone = was.Values.Where(value => now.Values.All(other => other.Name != value.Name))
                .Select(value => new GoneValueModel(value.Name, value.Number, _reasons.OfValue(now.Name, value.Name, one.Source)))
                .ToEquatableArray(),
        },
        _ => type,
    } : type;

    private GroupModel WithMethods(GroupModel now) => now with
    {
        Gone = MethodsOf(now.Interface).Where(gone => now.Methods.All(method => method.Name != gone.Method.Name)).ToEquatableArray(),
    };

    private IEnumerable<GoneMethodModel> MethodsOf(Identifier group) =>
        _wasMethods[group].Where(one => CanBeNamed(one.Method)).Select(one => one with { Method = Nameable(one.Method) });

    private IEnumerable<GoneGroupModel> GoneGroups() =>
        from pair in Counterparts.Groups(_baseline.Model, _was)
        where _now.Groups.All(now => now.Property != pair.Group.Property)
        select new GoneGroupModel(pair.Group.Property, TypeName.Declared(_now.Namespace, pair.Group.Interface), _reasons.OfGroup(pair.Group.Property, pair.Source));

    private bool IsGone(Identifier name) => !_declared.Contains(name.Name);

    private bool CanBeNamed(GoneMemberModel member) => _references.AreThere(member.Type);

    private bool CanBeNamed(MethodModel method) =>
        method.Arguments.Select(argument => argument.Type).Append(method.Result).Append(method.OptionsType).Concat(method.Items is { } items ? [items] : []).All(_references.AreThere);

    /// <summary>The class of the headers may be gone with the last of them.</summary>
    private MethodModel Nameable(MethodModel method) => method.Headers is { } headers && !_references.AreThere(headers) ? method with { Headers = null } : method;
}
