using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Finds what the types of a client had that are still there: properties, alternatives, options, credentials, servers.</summary>
internal sealed class GoneParts(ClientModel now, ApiBaseline baseline, ClientModel was, GoneReasons reasons, GoneReferences references)
{
    private static readonly Identifier AdditionalProperties = Identifier.FromValid("AdditionalProperties");

    private readonly Dictionary<Identifier, (ApiType Source, TypeModel Type)> _wasTypes =
        Counterparts.Types(baseline.Model, was).ToDictionary(one => one.Type.Name);

    private readonly Dictionary<Identifier, (ApiOperation Source, GroupModel Group, MethodModel Method)> _wasMethods =
        Counterparts.Methods(baseline.Model, was).ToDictionary(one => one.Method.Options);

    public IEnumerable<GonePartModel> All() =>
        now.Types.SelectMany(OfType)
            .Concat(now.Groups.SelectMany(group => group.Methods.SelectMany(method => OfMethod(group, method))))
            .Concat([OfClientOptions(), OfServers(), OfHeaders()])
            .Where(part => part.Members.Count > 0);

    private IEnumerable<GonePartModel> OfType(TypeModel type)
    {
        if (!_wasTypes.TryGetValue(type.Name, out var one))
        {
            return [];
        }

        return (type, one.Type) switch
        {
            (RecordModel record, _) => [new GonePartModel(GonePartKind.Record, type.Name, type.IsPublic, PropertiesOf(record, one.Source, one.Type))],
            (UnionModel union, UnionModel before) => [new GonePartModel(GonePartKind.Union, type.Name, type.IsPublic, AlternativesOf(union, before, one.Source))],
            _ => [],
        };
    }

    private EquatableArray<GoneMemberModel> PropertiesOf(RecordModel record, ApiType source, TypeModel before)
    {
        var taken = new HashSet<Identifier>(record.Members.Select(member => member.Name)) { record.Name, AdditionalProperties };
        return Nameable(
            from one in Counterparts.Members(source, before)
            where !one.Member.IsInherited && !taken.Contains(one.Member.Name)
            select new GoneMemberModel(one.Member.Name, one.Member.PropertyType, reasons.OfMember(record.Name, one.Member.Name, one.Source)));
    }

    private EquatableArray<GoneMemberModel> AlternativesOf(UnionModel union, UnionModel before, ApiType source)
    {
        var taken = new HashSet<Identifier>(union.Cases.Select(@case => @case.Name));
        return Nameable(
            from @case in before.Cases
            where !taken.Contains(@case.Name)
            select new GoneMemberModel(@case.Name, @case.Shape.Type, reasons.OfAlternative(union.Name, @case.Name, source)));
    }

    /// <summary>The options of an operation and its result are called after it: where their names have stayed it has.</summary>
    private IEnumerable<GonePartModel> OfMethod(GroupModel group, MethodModel method)
    {
        if (!_wasMethods.TryGetValue(method.Options, out var one))
        {
            yield break;
        }

        yield return new GonePartModel(GonePartKind.Options, method.Options, group.IsPublic, OptionsOf(group, method, one.Source, one.Method))
        {
            Printed = method.OptionalParameters.Select(parameter => parameter.Name).ToEquatableArray(),
        };
        if (method.ResultUnion is { } result && one.Method.ResultUnion is { } before && result.Name == before.Name)
        {
            yield return new GonePartModel(GonePartKind.Union, result.Name, group.IsPublic, KindsOf(result, before, one.Source));
        }
    }

    private EquatableArray<GoneMemberModel> OptionsOf(GroupModel group, MethodModel method, ApiOperation source, MethodModel before)
    {
        var taken = new HashSet<Identifier>(method.OptionalParameters.Select(parameter => parameter.Name)) { method.Options };
        return Nameable(before.OptionalParameters
            .Where(parameter => !taken.Contains(parameter.Name))
            .Select(parameter => new GoneMemberModel(parameter.Name, parameter.Type, ReasonOf(parameter))));

        Literal ReasonOf(ParameterModel parameter)
        {
            var key = ParameterBuilder.PlaceOf(source, parameter);
            return NowOf(parameter, method.Arguments) is { } argument
                ? reasons.OfArgument(method.Options, parameter.Name, argument, group.Property, method.Name, key)
                : reasons.OfProperty(method.Options, parameter.Name, NowOf(parameter, method.OptionalParameters), key);
        }
    }

    private static Identifier? NowOf(ParameterModel was, IEnumerable<ParameterModel> now) =>
        now.FirstOrDefault(parameter => parameter.Placement == was.Placement && parameter.WireName == was.WireName)?.Name;

    private EquatableArray<GoneMemberModel> KindsOf(ResultModel result, ResultModel before, ApiOperation source)
    {
        var taken = new HashSet<Identifier>(result.Cases.Select(@case => @case.Name));
        return Nameable(
            from @case in before.Cases
            where !taken.Contains(@case.Name)
            select new GoneMemberModel(@case.Name, @case.Type, reasons.OfKind(result.Name, @case.Name, source)));
    }

    private GonePartModel OfClientOptions()
    {
        var (options, before) = (now.Client, was.Client);
        var taken = new HashSet<Identifier>(options.Credentials.Select(credential => credential.Name).Concat(options.OwnServers.Select(server => server.Name)));
        var credentials =
            from one in baseline.Model.Credentials.Zip(before.Credentials, (source, credential) => (Source: source, Credential: credential))
            where !taken.Contains(one.Credential.Name)
            select new GoneMemberModel(one.Credential.Name, one.Credential.Type.OrNull(), reasons.OfProperty(options.Options, one.Credential.Name, options.Credentials.FirstOrDefault(credential => credential.Scheme == one.Credential.Scheme)?.Name, one.Source.Key));
        var servers =
            from server in before.OwnServers
            where !taken.Contains(server.Name)
            select new GoneMemberModel(server.Name, KnownTypes.Uri.OrNull(), reasons.OfOwnServer(options.Options, server.Name, options.OwnServers.FirstOrDefault(other => other.Url == server.Url)?.Name));
        return new GonePartModel(GonePartKind.Options, options.Options, options.IsPublic, credentials.Concat(servers).ToEquatableArray())
        {
            Printed = taken.ToEquatableArray(),
        };
    }

    private GonePartModel OfServers() => new(GonePartKind.Servers, now.Client.Servers.Name, now.Client.IsPublic, now.Client.Servers.Servers.Count == 0 ? [] : LostServers());

    private EquatableArray<GoneMemberModel> LostServers()
    {
        var taken = new HashSet<Identifier>(now.Client.Servers.Servers.Select(server => server.Name));
        return ServersOf(was.Client.Servers).Where(server => !taken.Contains(server.Name)).ToEquatableArray();
    }

    /// <summary>The servers of a client that had such a class, as what is gone.</summary>
    public IEnumerable<GoneMemberModel> ServersOf(ServersModel servers) =>
        servers.Servers.Select(server => new GoneMemberModel(server.Name, KnownTypes.Uri, reasons.OfServer(servers.Name, server, now.Client.Servers.Servers.FirstOrDefault(other => other.Url == server.Url)?.Name)) { Server = server });

    private GonePartModel OfHeaders() => new(GonePartKind.Headers, now.Client.Headers.Name, now.Client.IsPublic, now.Client.Headers.Headers.Count == 0 ? [] : LostHeaders());

    private EquatableArray<GoneMemberModel> LostHeaders()
    {
        var taken = new HashSet<Identifier>(now.Client.Headers.Headers.Select(header => header.Name));
        return Nameable(HeadersOf(was.Client.Headers).Where(header => !taken.Contains(header.Name)));
    }

    /// <summary>The headers of a client that had such a class, as what is gone.</summary>
    public IEnumerable<GoneMemberModel> HeadersOf(HeadersModel headers) =>
        headers.Headers.Zip(baseline.Model.Headers, (header, source) => new GoneMemberModel(header.Name, header.Type, reasons.OfProperty(headers.Name, header.Name, now.Client.Headers.Headers.FirstOrDefault(other => other.WireName == header.WireName)?.Name, source.Key)));

    private EquatableArray<GoneMemberModel> Nameable(IEnumerable<GoneMemberModel> members) => members.Where(references.AreThere).ToEquatableArray();
}
