/** Family names that stand first in Korean, Chinese and Vietnamese names, in lower case. Own list. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'ryu pak choe hyon jon tsai hsu hou chiang kuo kim park lee yoon moon choi jung jeong kang cho han shin seo kwon hwang ahn song ban roh rhee jang lim oh son bae baek heo nam ' +
    'xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng cao peng zeng xiao tian ' +
    'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao zhong cui tan wen jia qin jin nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly'
  ).split(' '),
);
