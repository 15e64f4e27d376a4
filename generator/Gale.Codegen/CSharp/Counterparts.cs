using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>What the parts of an API became in a client: types, members, groups and methods are kept in the order of what they are made of.</summary>
internal static class Counterparts
{
    public static IEnumerable<(ApiType Source, TypeModel Type)> Types(ApiModel api, ClientModel client) =>
        api.Types.Zip(client.Types, (source, type) => (source, type));

    /// <summary>Of an object that became a record; none of anything else.</summary>
    public static IEnumerable<(ApiMember Source, MemberModel Member)> Members(ApiType source, TypeModel type) =>
        source is ApiObject @object && type is RecordModel record ? @object.Members.Zip(record.Members, (member, property) => (member, property)) : [];

    public static IEnumerable<(ApiGroup Source, GroupModel Group)> Groups(ApiModel api, ClientModel client) =>
        api.Groups.Zip(client.Groups, (source, group) => (source, group));

    public static IEnumerable<(ApiOperation Source, GroupModel Group, MethodModel Method)> Methods(ApiModel api, ClientModel client)
    {
        var operations = api.Operations.ToLookup(operation => operation.Tag, StringComparer.Ordinal);
        return Groups(api, client).SelectMany(one => operations[one.Source.Tag].Zip(one.Group.Methods, (operation, method) => (operation, one.Group, method)));
    }
}
