using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Finds what a client had when its baseline was accepted and has no more, by name: that is what code leans on. What is there
/// under the same name and means something else is another matter, and the compiler's to say.
/// </summary>
internal sealed class GoneBuilder
{
    private static readonly Identifier Unknown = Identifier.FromValid("Unknown");

    private readonly ClientModel _now;
    private readonly ClientModel _was;
    private readonly ApiBaseline _baseline;
    private readonly GoneReasons _reasons;
    private readonly HashSet<string> _declared;
    private readonly GoneReferences _references;
    private readonly Dictionary<Identifier, (ApiType Source, TypeModel Type)> _wasTypes;
    private readonly ILookup<Identifier, (ApiOperation Source, GoneMethodModel Gone)> _wasMethods;
    private readonly GoneParts _parts;
    private readonly Dictionary<TypeName, RecordModel> _records;
    private readonly HashSet<TypeName> _goneRecords;

    private GoneBuilder(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was)
    {
        (_now, _was, _baseline) = (now, was, baseline);
        _reasons = new GoneReasons(api, now, baseline);
        _declared = new HashSet<string>(DeclaredNames.In(now), StringComparer.Ordinal);
        _references = new GoneReferences(now.Namespace, _declared.Concat(TypeNames(was)));
        _wasTypes = Counterparts.Types(baseline.Model, was).ToDictionary(one => one.Type.Name);
        _wasMethods = Counterparts.Methods(baseline.Model, was).ToLookup(
            one => one.Group.Interface,
            one => (one.Source, new GoneMethodModel(one.Method, _reasons.OfMethod(one.Group.Property, one.Method.Name, one.Source))));
        _parts = new GoneParts(now, baseline, was, _reasons, _references);
        _records = now.Types.OfType<RecordModel>().ToDictionary(record => record.Type);
        _goneRecords = [.. was.Types.OfType<RecordModel>().Where(record => IsGone(record.Name)).Select(record => record.Type)];
    }

    /// <summary>The client with what it had.</summary>
    /// <param name="api">The API.</param>
    /// <param name="now">The client.</param>
    /// <param name="baseline">The API as it was.</param>
    /// <param name="was">The client as it was.</param>
    public static ClientModel Add(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was) => new GoneBuilder(api, now, baseline, was).Add();

    private ClientModel Add()
    {
        var gone = new GoneModel([.. GoneTypes(), .. GoneOperations(), .. GoneClasses()], [.. _parts.All()]);
        var records = new HashSet<Identifier>(gone.Parts.Where(part => part.Kind == GonePartKind.Record).Select(part => part.Type));
        var bases = new HashSet<TypeName>(gone.Types.Select(type => type.Base).OfType<TypeName>());
        return _now with
        {
            Gone = gone,
            Types = _now.Types.Select(type => type is RecordModel record
                ? record with { HasGone = records.Contains(record.Name), HasGoneKinds = bases.Contains(record.Type) }
                : WithValues(type)).ToEquatableArray(),
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
        RecordModel record => Stub(record, reason),
        TupleModel tuple => new(GoneTypeKind.Record, type.Name, type.IsPublic, reason) { Members = MembersOf(tuple.Items, reason) },
        UnionModel union => new(GoneTypeKind.Union, type.Name, type.IsPublic, reason) { Members = Nameable(union.Cases.Select(@case => new GoneMemberModel(@case.Name, @case.Shape.Type, reason))) },
        EnumModel @enum => new(GoneTypeKind.Enum, type.Name, type.IsPublic, reason) { Values = ValuesOf(@enum).ToEquatableArray() },
        IntegerEnumModel @enum => new(GoneTypeKind.Enum, type.Name, type.IsPublic, reason) { Values = @enum.Values.Select(value => value.Name).ToEquatableArray() },
        _ => throw new InvalidOperationException($"No stub for {type.GetType().Name}."),
    };

    private static IEnumerable<Identifier> ValuesOf(EnumModel @enum) => @enum.Values.Select(value => value.Name).Concat(@enum.IsOpen ? [Unknown] : []);

    /// <summary>A kind of a record that is there stays one: code asks records of which kind they are.</summary>
    private GoneTypeModel Stub(RecordModel record, Literal reason)
    {
        var @base = record.Base is { } type && (_records.ContainsKey(type) || _goneRecords.Contains(type)) ? type : (TypeName?)null;
        var inherited = new HashSet<Identifier>(@base is { } known && _records.TryGetValue(known, out var above) ? above.Members.Select(member => member.Name) : []);
        return new GoneTypeModel(GoneTypeKind.Record, record.Name, record.IsPublic, reason)
        {
            Base = @base,
            Members = MembersOf(record.Members.Where(member => @base is null || !(member.IsInherited || inherited.Contains(member.Name))), reason),
        };
    }

    private EquatableArray<GoneMemberModel> MembersOf(IEnumerable<MemberModel> members, Literal reason) =>
        Nameable(members.Select(member => new GoneMemberModel(member.Name, member.PropertyType, reason)));

    private EquatableArray<GoneMemberModel> Nameable(IEnumerable<GoneMemberModel> members) => members.Where(_references.AreThere).ToEquatableArray();

    /// <summary>The types that stand beside the operations: their options, their results, and the groups themselves.</summary>
    private IEnumerable<GoneTypeModel> GoneOperations()
    {
        foreach (var (source, group) in Counterparts.Groups(_baseline.Model, _was))
        {
            var ofGroup = _reasons.OfGroup(group.Interface, source);
            if (IsGone(group.Interface))
            {
                yield return new GoneTypeModel(GoneTypeKind.Operations, group.Interface, group.IsPublic, ofGroup) { Methods = MethodsOf(group.Interface).ToEquatableArray() };
            }

            if (IsGone(group.Delegating))
            {
                yield return new GoneTypeModel(GoneTypeKind.DelegatingOperations, group.Delegating, group.IsPublic, ofGroup) { Methods = MethodsOf(group.Interface).ToEquatableArray(), Interface = group.Interface };
            }

            foreach (var stub in _wasMethods[group.Interface].SelectMany(one => TypesOf(one.Source, one.Gone, group.IsPublic)))
            {
                yield return stub;
            }
        }
    }

    private IEnumerable<GoneTypeModel> TypesOf(ApiOperation source, GoneMethodModel gone, bool isPublic)
    {
        var (method, reason) = gone;
        if (IsGone(method.Options))
        {
            yield return new GoneTypeModel(GoneTypeKind.Options, method.Options, isPublic, reason)
            {
                Members = Nameable(method.OptionalParameters.Select(parameter => new GoneMemberModel(parameter.Name, parameter.Type, reason))),
            };
        }

        if (method.ResultUnion is { } result && IsGone(result.Name))
        {
            var ofResult = _reasons.OfResult(result.Name, reason, source);
            yield return new GoneTypeModel(GoneTypeKind.Union, result.Name, isPublic, ofResult)
            {
                Members = Nameable(result.Cases.Select(@case => new GoneMemberModel(@case.Name, @case.Type, ofResult))),
            };
        }
    }

    /// <summary>The classes that a client has as long as there is something in them.</summary>
    private IEnumerable<GoneTypeModel> GoneClasses()
    {
        var (servers, headers) = (_was.Client.Servers, _was.Client.Headers);
        if (servers.Servers.Count > 0 && IsGone(servers.Name))
        {
            yield return new GoneTypeModel(GoneTypeKind.Servers, servers.Name, _was.Client.IsPublic, _reasons.OfServers(servers.Name)) { Members = _parts.ServersOf(servers).ToEquatableArray() };
        }

        if (headers.Headers.Count > 0 && IsGone(headers.Name))
        {
            yield return new GoneTypeModel(GoneTypeKind.Headers, headers.Name, headers.IsPublic, _reasons.OfHeaders(headers.Name)) { Members = Nameable(_parts.HeadersOf(headers)) };
        }
    }

    private TypeModel WithValues(TypeModel type) => _wasTypes.TryGetValue(type.Name, out var one) ? (type, one.Type) switch
    {
        (EnumModel now, EnumModel was) => now with
        {
            Gone = was.Values.Where(value => now.Values.All(other => other.Name != value.Name))
                .Select((value, index) => new GoneValueModel(value.Name, Literal.Integer(-1 - index), _reasons.OfValue(now.Name, value.Name, one.Source)))
                .Concat(LostUnknown(now, was, one.Source))
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

    /// <summary>What is only sent has no value for what the document does not know.</summary>
    private IEnumerable<GoneValueModel> LostUnknown(EnumModel now, EnumModel was, ApiType source)
    {
        if (was.IsOpen && !now.IsOpen && now.Values.All(value => value.Name != Unknown))
        {
            yield return new GoneValueModel(Unknown, Literal.Integer(0), _reasons.OfUnknown(now.Name, source));
        }
    }

    private GroupModel WithMethods(GroupModel now) => now with
    {
        Gone = MethodsOf(now.Interface).Where(gone => now.Methods.All(method => method.Name != gone.Method.Name)).ToEquatableArray(),
    };

    private IEnumerable<GoneMethodModel> MethodsOf(Identifier group) =>
        _wasMethods[group].Select(one => one.Gone).Where(one => CanBeNamed(one.Method)).Select(one => one with { Method = Nameable(one.Method) });

    private IEnumerable<GoneGroupModel> GoneGroups() =>
        from pair in Counterparts.Groups(_baseline.Model, _was)
        where _now.Groups.All(now => now.Property != pair.Group.Property)
        select new GoneGroupModel(pair.Group.Property, TypeName.Declared(_now.Namespace, pair.Group.Interface), _reasons.OfGroup(pair.Group.Property, pair.Source));

    private bool IsGone(Identifier name) => !_declared.Contains(name.Name);

    private bool CanBeNamed(MethodModel method) =>
        method.Arguments.Select(argument => argument.Type).Append(method.Result).Append(method.OptionsType).Concat(method.Items is { } items ? [items] : []).All(_references.AreThere);

    /// <summary>The class of the headers may be gone with the last of them.</summary>
    private MethodModel Nameable(MethodModel method) => method.Headers is { } headers && !_references.AreThere(headers) ? method with { Headers = null } : method;
}
