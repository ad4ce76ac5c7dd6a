using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Operations.</summary>
internal sealed class OperationConversion
{
    private readonly Swagger _source;
    private readonly ObjectNode _operation;
    private readonly ObjectDraft _draft;
    private readonly OperationParameters _parameters;
    private readonly Draft? _consumes;
    private readonly Draft? _produces;

    private OperationConversion(Swagger source, ObjectNode operation, InheritedParameters inherited)
    {
        _source = source;
        _operation = operation;
        _draft = new ObjectDraft(operation);
        _parameters = new OperationParameters(source, operation, inherited);
        _consumes = source.Consumes.Kept(operation, _parameters.BodyTypes);
        _produces = source.Produces.Kept(operation, ResponseConversion.Types(source, operation));
    }

    /// <summary>What becomes of an operation.</summary>
    public static Draft? Convert(Swagger source, Member member, InheritedParameters inherited) =>
        source.ObjectAt(member) is { } operation ? new OperationConversion(source, operation, inherited).Convert() : null;

    private Draft? Convert()
    {
        foreach (var member in _operation.Effective())
        {
            Put(member);
        }

        AddRequestBody();
        AddMissing(_source.Consumes, _consumes);
        AddMissing(_source.Produces, _produces);
        return _source.Conversion.Finish(_draft, _operation);
    }

    private void Put(Member member)
    {
        switch (member.Name)
        {
            case "summary" or "description" or "operationId" or "deprecated" or "tags":
                _draft.Put(member);
                break;
            case "externalDocs":
                _draft.Put(member, MetadataConversion.ExternalDocs(_source, member));
                break;
            case "consumes":
                PutMediaTypes(_source.Consumes, member, _consumes);
                break;
            case "produces":
                PutMediaTypes(_source.Produces, member, _produces);
                break;
            case "schemes":
                _source.Conversion.Note(ConversionRules.OperationServer, member.Value, "OpenAPI 3.0 has no `schemes` of operations; they are kept as `x-schemes`");
                _draft.Put(member, "x-schemes");
                break;
            case "parameters":
                PutParameters(member);
                AddRequestBody();
                break;
            case "responses":
                AddRequestBodyBeforeResponses();
                _draft.Put(member, ResponseConversion.All(_source, member, _operation));
                break;
            case "security":
                _draft.Put(member, SecurityConversion.Requirements(_source, member));
                break;
            default:
                PutOther(member);
                break;
        }
    }

    private void PutOther(Member member)
    {
        switch (member.Name)
        {
            case "x-callbacks" when member.Value.Resolved is ObjectNode && _operation.Find("callbacks") is null:
                _draft.Put(member, "callbacks", Restoration.Of(_source, member.Value));
                break;
            case "x-servers" when member.Value.Resolved is ArrayNode && _operation.Find("servers") is null:
                _draft.Put(member, "servers", Restoration.Of(_source, member.Value));
                break;
            case "x-cookieParameters" when member.Value.Resolved is ArrayNode cookies && _operation["parameters"] is (null or ArrayNode):
                if (_operation["parameters"] is not ArrayNode list || (list.Items.Count > 0 && _parameters.Others.Count == 0))
                {
                    _draft.Put(member, "parameters", new Draft.List([.. CookieParameters.Of(_source, cookies)], cookies));
                }

                break;
            case "x-requestBody" when _parameters.HasPlace:
                _draft.Add("requestBody", _parameters.RequestBody!, member);
                break;
            case "x-parameters" when IsListEmpty:
                break;
            default:
                _source.PutOther(_draft, member, isTaken: member.Name == "requestBody" && _parameters.RequestBody is not null);
                break;
        }
    }

    private void PutParameters(Member member)
    {
        if (_source.ListAt(member) is not { } list)
        {
            _draft.Put(member);
            return;
        }

        var cookies = _operation["x-cookieParameters"] as ArrayNode;
        if (_parameters.IsBodyFirst && _parameters.Others.Count > 0)
        {
            AddRequestBody();
        }

        if (IsListEmpty)
        {
            _draft.Put(member, new Draft.List([]));
        }
        else if (list.Items.Count > 0 && _parameters.Others.Count == 0)
        {
            AddRequestBody(member);
        }
        else if (_parameters.Others.Count == list.Items.Count && cookies is null)
        {
            _draft.Put(member, Conversion.Items(list, item => ParameterConversion.Convert(_source, item)));
        }
        else
        {
            var others = _parameters.Others.Select(item => ParameterConversion.Whole(_source, item));
            _draft.Put(member, new Draft.List([.. others, .. cookies is null ? [] : CookieParameters.Of(_source, cookies)], list));
        }
    }

    // The way down says so where a list without anything in it stood beside the request body.
    private bool IsListEmpty => _operation["x-parameters"] is ArrayNode { Items: [] } && _operation["parameters"] is ArrayNode { Items: not [] }
        && _parameters.Others.Count == 0 && _operation.Find("x-cookieParameters") is null;

    private void AddRequestBody(Member? origin = null)
    {
        if (_parameters is { RequestBody: { } body, HasPlace: false } && !_draft.Has("requestBody"))
        {
            _draft.Add("requestBody", body, origin);
        }
    }

    private void AddRequestBodyBeforeResponses()
    {
        if (_operation.Find("parameters") is null)
        {
            AddRequestBody();
        }
    }

    private void PutMediaTypes(MediaTypeLists lists, Member member, Draft? kept)
    {
        var isRead = lists.Check(member);
        if (kept is not null)
        {
            if (isRead)
            {
                _source.Conversion.Note(ConversionRules.MediaTypes, member.Value, $"No content shows all that `{lists.Field}` says; it is kept as `{lists.Extension}`");
            }

            _draft.Put(member, lists.Extension);
        }
    }

    private void AddMissing(MediaTypeLists lists, Draft? kept)
    {
        if (kept is not null && _operation.Find(lists.Field) is null)
        {
            _draft.Add(lists.Extension, kept);
        }
    }
}
